// The host frame: speaks office.js's window-to-window protocol (that of Excel on the web) to the add-in's frame.
const configuration = await (await fetch('config')).json();
const query = new URLSearchParams(location.search);
const conversation = 'conv-1';
const frame = document.createElement('iframe');
// Type$Platform$Version$Locale$Correlation$Dialog$Logging$Flags
const hostInfo = `Excel$Web$16.00$${configuration.locale}$00000000-0000-4000-8000-000000000001$$disableLogging$0`;
frame.name = JSON.stringify({
  baseFrameName: 'simulated-excel',
  hostInfo,
  xdmInfo: `${conversation}|${configuration.addinId}|${location.origin}`,
  serializerVersion: '1',
  flights: '[]',
});
const url = new URL(query.get('page') ?? '/pane.html', configuration.addinOrigin);
url.searchParams.set('_host_Info', hostInfo);

const applicationContext = {
  _id: configuration.addinId,
  _appInstanceId: configuration.addinId,
  _appName: 16, // Excel on the web
  _appVersion: '16.0',
  _hostFullVersion: '16.0.99999.10000',
  _appUILocale: configuration.locale,
  _dataLocale: configuration.locale,
  _docUrl: `${location.origin}/${configuration.fileName}`,
  _clientMode: 1, // may write
  _settings: [],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: '',
  _requirementMatrix: JSON.stringify(configuration.sets),
  _initialDisplayMode: 2,
  _appDomains: [configuration.addinOrigin],
};
const registered = new Map();
const send = (fields) =>
  frame.contentWindow.postMessage(
    JSON.stringify({
      _messageType: 1,
      _conversationId: conversation,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
      ...fields,
    }),
    configuration.addinOrigin,
  );
const post = async (path, body) => (await fetch(path, { method: 'POST', body: JSON.stringify(body) })).json();

addEventListener('message', async ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== configuration.addinOrigin || typeof data !== 'string')
    return;
  let message;
  try {
    message = JSON.parse(data);
  } catch {
    return;
  }
  if (message._messageType !== 0) return;
  const { _actionName, _correlationId, _actionType } = message;
  const reply = (answer) => send({ _actionName, _correlationId, _responseType: 0, _data: answer });
  if (_actionType === 1) {
    registered.set(_actionName, _correlationId);
    reply({ Error: 0 });
  } else if (_actionType === 2) {
    registered.delete(_actionName);
    reply({ Error: 0 });
  } else if (_actionName === 'ContextActivationManager_getAppContextAsync') {
    reply(applicationContext);
  } else if (_actionName === 'executeMethod') {
    reply(await post('execute', message._data));
  } else {
    await post('notify', { action: _actionName, data: message._data });
  }
});
new EventSource('events').addEventListener('message', ({ data }) => {
  const { event, data: answer } = JSON.parse(data);
  if (!registered.has(event)) return;
  send({ _actionName: event, _correlationId: registered.get(event), _responseType: 1, _data: answer });
});
frame.src = url.href;
document.body.append(frame);
