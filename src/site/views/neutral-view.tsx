/**
 * Where quick exit goes when there is no network: it shows nothing of the app, not even its name. It is the same for all
 * languages and says only what is true of the phone just then. It has no style, so that it looks like nothing in particular.
 */
export function NeutralView() {
  return (
    <html lang="nb">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>Ingen nettforbindelse</title>
      </head>
      <body>
        <main>
          <h1>Ingen nettforbindelse</h1>
          <p>Telefonen er ikke koblet til internett akkurat nå.</p>
        </main>
      </body>
    </html>
  );
}
