// The least add-in: it says when office.js is ready and keeps the events that it hears.
window.heard = [];
Office.onReady((info) => {
  window.ready = info;
});
