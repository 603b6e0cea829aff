/* Wine 8.0 lacks this library of Windows 10, from which the native typesetter takes its random numbers. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *bytes, SIZE_T count) {
  return RtlGenRandom(bytes, (ULONG)count);
}
