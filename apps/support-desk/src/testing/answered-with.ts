/** What PnPjs throws of an answer with this status. */
export const answeredWith = (status: number): Error =>
  Object.assign(new Error(`Error making HttpClient request in queryable [${status}]`), {
    isHttpRequestError: true,
    status,
  });
