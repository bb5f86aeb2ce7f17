/** Fetch one of our own files; a failed status is an error, as a failed connection is. */
export async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${path}, expected 200`);
  return response;
}
