const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Controls of the support desk</title>
    <link rel="stylesheet" href="/_host/controls.css" />
  </head>
  <body>
    <main id="controls"></main>
    <script src="/_host/controls-themes.js"></script>
    <script src="/_host/controls.js"></script>
  </body>
</html>
`;

/** The page that shows every control of the desk in every state, for developers. It asks for nothing of the site. */
export const controlsAnswer = (): Response =>
  new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
