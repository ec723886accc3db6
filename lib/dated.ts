/** "cutting-room-2024-09-06.json": the day as it is where the reader is. */
export function dated(name: string, day: Date, ending: string): string {
  const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `${name}-${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}.${ending}`;
}
