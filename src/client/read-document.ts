/**
 * A page of the app as a document to take parts from: from the worker's packs, else from the network. The browser's own
 * request parses it, so no HTML passes through our hands as text, and nothing in it runs.
 */
export function readDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', address);
    request.onload = () =>
      request.status === 200 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(`${address}: status ${request.status}`));
    request.onerror = () => reject(new Error(`${address}: no answer`));
    request.send();
  });
}
