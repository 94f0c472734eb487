/** Today in Norway as YYYY-MM-DD; NAER_TODAY stands in for the clock in tests. */
export function today(): string {
  return (
    process.env.NAER_TODAY ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
  );
}
