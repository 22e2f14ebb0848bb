#pragma once
#include <libpq-fe.h>

// libpq's diagnostic field codes are character literals behind macros; Swift gets them as typed constants.
static const int CLIBPQ_SEVERITY = PG_DIAG_SEVERITY_NONLOCALIZED;
static const int CLIBPQ_SQLSTATE = PG_DIAG_SQLSTATE;
static const int CLIBPQ_MESSAGE = PG_DIAG_MESSAGE_PRIMARY;
static const int CLIBPQ_HINT = PG_DIAG_MESSAGE_HINT;
static const int CLIBPQ_CONSTRAINT = PG_DIAG_CONSTRAINT_NAME;
static const int CLIBPQ_SOURCE_FUNCTION = PG_DIAG_SOURCE_FUNCTION;

// glibc declares this only under _GNU_SOURCE, which Swift's C importer does not define.
#ifdef __linux__
#include <pthread.h>
int pthread_setname_np(pthread_t thread, const char *name);
#endif
