/* Stands in for java.exe: prints its arguments, one a line in UTF-8, and ends with the status that STANDIN_STATUS says. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>
int wmain(int argc, wchar_t **argv) {
  char line[8192];
  if (argc == 2 && !wcscmp(argv[1], L"-version")) {
    fprintf(stderr, "openjdk version \"%s\" 2025-10-21\n", getenv("STANDIN_VERSION") ? getenv("STANDIN_VERSION") : "25.0.1");
    return 0;
  }
  for (int i = 1; i < argc; i++) {
    WideCharToMultiByte(CP_UTF8, 0, argv[i], -1, line, sizeof line, 0, 0);
    printf("[%s]\n", line);
  }
  return getenv("STANDIN_STATUS") ? atoi(getenv("STANDIN_STATUS")) : 0;
}
