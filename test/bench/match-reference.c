/* The bare comparison: NIK by hash, then every listed person of the same birth date by Jaro-Winkler. Prints milliseconds. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { char nik[24], date[12], name[96]; int next_nik, next_date; } Person;

static Person *listed;
static int *by_nik, *by_date;
static const unsigned buckets = 1u << 21;

static unsigned hash(const char *text) {
  unsigned value = 2166136261u;
  while (*text) value = (value ^ (unsigned char)*text++) * 16777619u;
  return value & (buckets - 1);
}

static double jaro_winkler(const char *a, const char *b) {
  int la = (int)strlen(a), lb = (int)strlen(b), reach = (la > lb ? la : lb) / 2 - 1, common = 0, moved = 0, prefix = 0;
  char ta[96] = {0}, tb[96] = {0};
  if (la == 0 || lb == 0) return 0;
  for (int i = 0; i < la; i++)
    for (int j = i > reach ? i - reach : 0; j < lb && j <= i + reach; j++)
      if (!tb[j] && a[i] == b[j]) { ta[i] = tb[j] = 1; common++; break; }
  if (common == 0) return 0;
  for (int i = 0, j = 0; i < la; i++)
    if (ta[i]) { while (!tb[j]) j++; if (a[i] != b[j]) moved++; j++; }
  double jaro = ((double)common / la + (double)common / lb + (common - moved / 2.0) / common) / 3;
  while (prefix < 4 && prefix < la && prefix < lb && a[prefix] == b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

static Person *read_people(const char *path, int *count) {
  FILE *file = fopen(path, "r");
  char line[256];
  int room = 1 << 16, filled = 0;
  Person *people = malloc(sizeof(Person) * (size_t)room);
  if (!file || !people) exit(1);
  while (fgets(line, sizeof line, file)) {
    if (filled == room) people = realloc(people, sizeof(Person) * (size_t)(room *= 2));
    Person *person = &people[filled++];
    if (sscanf(line, "%23[^\t]\t%11[^\t]\t%95[^\n]", person->nik, person->date, person->name) < 3) exit(2);
  }
  fclose(file);
  *count = filled;
  return people;
}

int main(int argc, char **argv) {
  int asked_count, listed_count;
  struct timespec from, to;
  if (argc != 3) return 3;
  Person *asked = read_people(argv[1], &asked_count);
  listed = read_people(argv[2], &listed_count);
  clock_gettime(CLOCK_MONOTONIC, &from);
  by_nik = malloc(sizeof(int) * buckets);
  by_date = malloc(sizeof(int) * buckets);
  memset(by_nik, 0xff, sizeof(int) * buckets);
  memset(by_date, 0xff, sizeof(int) * buckets);
  for (int i = 0; i < listed_count; i++) {
    unsigned nik = hash(listed[i].nik), date = hash(listed[i].date);
    listed[i].next_nik = by_nik[nik]; by_nik[nik] = i;
    listed[i].next_date = by_date[date]; by_date[date] = i;
  }
  long found = 0;
  for (int i = 0; i < asked_count; i++) {
    int hit = -1;
    if (asked[i].nik[0] != '-')
      for (int at = by_nik[hash(asked[i].nik)]; at >= 0 && hit < 0; at = listed[at].next_nik)
        if (!strcmp(listed[at].nik, asked[i].nik)) hit = at;
    for (int at = hit < 0 ? by_date[hash(asked[i].date)] : -1; at >= 0; at = listed[at].next_date)
      if (!strcmp(listed[at].date, asked[i].date) && jaro_winkler(asked[i].name, listed[at].name) > 0.92) hit = at;
    found += hit >= 0;
  }
  clock_gettime(CLOCK_MONOTONIC, &to);
  fprintf(stderr, "%ld\n", found);
  printf("%.3f\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
  return 0;
}
