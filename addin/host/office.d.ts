// The types of the library that the pane is served beside; nothing of it is bundled.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="../../node_modules/@microsoft/office-js/dist/office.d.ts" />
