/*
 * A program to drop files on: starts Node with the command line that Explorer gave, and keeps the window open.
 *
 * What was dropped goes on unread through the environment, which holds as much as a command line does (32,767
 * characters) and keeps every character; one place splits it, dropped-paths.ts. The .cmd files beside do the same by
 * cmd.exe, which knows 8,191 characters.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <shlobj.h>
#include <wchar.h>

/* The longest path that Windows knows. */
#define LONGEST 32768

/* Written for each verb by compile-launchers.ts. Paths are from this program's folder. */
extern const wchar_t VERB[];
extern const wchar_t TITLE[];
extern const wchar_t NODE[];
extern const wchar_t ENTRY[];
extern const wchar_t NOT_UNPACKED[];

#define NOT_STARTED L"程序没有启动：program\\node.exe 不能运行，可能被安全软件拦截。请联系技术人员。\n"
#define PRESS_A_KEY L"\n按任意键关闭窗口……"

static wchar_t home[LONGEST];
static wchar_t node[LONGEST];
static wchar_t line[LONGEST];

/* To the console as Unicode; as UTF-8 where the output goes into a file. */
static void say(const wchar_t *text) {
  HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
  DWORD mode, written;
  if (GetConsoleMode(output, &mode)) {
    WriteConsoleW(output, text, (DWORD)wcslen(text), &written, NULL);
    return;
  }
  char bytes[1024];
  int length = WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL);
  if (length > 1) WriteFile(output, bytes, (DWORD)(length - 1), &written, NULL);
}

/* What stands behind the program's own name on its command line. */
static const wchar_t *dropped(void) {
  const wchar_t *at = GetCommandLineW();
  if (*at == L'"') {
    at++;
    while (*at && *at != L'"') at++;
    if (*at) at++;
  } else {
    while (*at && *at != L' ' && *at != L'\t') at++;
  }
  while (*at == L' ' || *at == L'\t') at++;
  return at;
}

/* The folder of this program, with its last backslash; 0 where the path is too long. */
static int findHome(void) {
  DWORD length = GetModuleFileNameW(NULL, home, LONGEST);
  if (length == 0 || length >= LONGEST) return 0;
  wchar_t *last = wcsrchr(home, L'\\');
  if (!last) return 0;
  last[1] = 0;
  return 1;
}

/* Results go to the desktop where they cannot lie beside what was dropped; it may be elsewhere than one thinks. */
static void tellDesktop(void) {
  wchar_t desktop[MAX_PATH];
  if (SHGetFolderPathW(NULL, CSIDL_DESKTOPDIRECTORY, NULL, SHGFP_TYPE_CURRENT, desktop) == S_OK)
    SetEnvironmentVariableW(L"BANBIAO_DESKTOP", desktop);
}

/* Whether the window was opened for this program, and closes with it. */
static int ownsWindow(void) {
  DWORD processes[2];
  return GetConsoleProcessList(processes, 2) == 1;
}

/* A click into the window would hold the program up until a key is pressed: most take that for a crash. */
static void letClicksPass(HANDLE input, int pass) {
  DWORD mode;
  if (!GetConsoleMode(input, &mode)) return;
  mode |= ENABLE_EXTENDED_FLAGS;
  SetConsoleMode(input, pass ? mode & ~ENABLE_QUICK_EDIT_MODE : mode | ENABLE_QUICK_EDIT_MODE);
}

static void waitForKey(HANDLE input) {
  INPUT_RECORD record;
  DWORD count;
  say(PRESS_A_KEY);
  FlushConsoleInputBuffer(input);
  while (ReadConsoleInputW(input, &record, 1, &count) && count > 0) {
    if (record.EventType != KEY_EVENT || !record.Event.KeyEvent.bKeyDown) continue;
    WORD key = record.Event.KeyEvent.wVirtualKeyCode;
    /* Keys that only modify others, and Ctrl+C, which copies. */
    if (key == VK_SHIFT || key == VK_CONTROL || key == VK_MENU) continue;
    if (record.Event.KeyEvent.dwControlKeyState & (LEFT_CTRL_PRESSED | RIGHT_CTRL_PRESSED)) continue;
    return;
  }
}

/* Ctrl+C stops Node, which ends in its own way; the window stays. */
static BOOL WINAPI leaveToNode(DWORD event) {
  return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

static DWORD runNode(void) {
  STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES};
  PROCESS_INFORMATION process;
  DWORD code = 3;
  start.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
  start.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
  start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
  if (!CreateProcessW(node, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &process)) {
    say(NOT_STARTED);
    return code;
  }
  WaitForSingleObject(process.hProcess, INFINITE);
  GetExitCodeProcess(process.hProcess, &code);
  CloseHandle(process.hThread);
  CloseHandle(process.hProcess);
  return code;
}

int wmain(void) {
  DWORD code = 3;
  HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
  int own = ownsWindow();
  if (own) {
    SetConsoleTitleW(TITLE);
    letClicksPass(input, 1);
  }
  SetConsoleCtrlHandler(leaveToNode, TRUE);
  int found = findHome() && swprintf(node, LONGEST, L"%ls%ls", home, NODE) > 0 &&
              swprintf(line, LONGEST, L"\"%ls\" \"%ls%ls\" %ls", node, home, ENTRY, VERB) > 0;
  if (!found || GetFileAttributesW(node) == INVALID_FILE_ATTRIBUTES) {
    say(NOT_UNPACKED);
  } else {
    SetEnvironmentVariableW(L"BANBIAO_CALL", NULL);
    SetEnvironmentVariableW(L"BANBIAO_SELF", NULL);
    SetEnvironmentVariableW(L"BANBIAO_PARAMETERS", dropped());
    tellDesktop();
    code = runNode();
  }
  if (own) {
    letClicksPass(input, 0);
    waitForKey(input);
  }
  return (int)code;
}
