package frontdesk.channel.widget;

/**
 * A page of the clinic's website with the widget on it, under a strict content policy.
 *
 * @param server the origin that the widget comes from
 * @param root the attributes of the root element
 * @param attributes those of the script tag; blank is the plain snippet
 * @param body what else the page shows
 * @param script what the page itself runs, before the widget
 */
record HostPage(String server, String root, String attributes, String body, String script) {
  private static final String PARAGRAPHS =
      "<main><h1>Papatya Pain Clinic</h1><p><a href=\"#contact\">Contact</a></p>"
          + "<p>We see people with long-lasting pain.</p></main>";

  static HostPage of(String server) {
    return new HostPage(server, "lang=\"en\"", "", PARAGRAPHS, "");
  }

  HostPage withRoot(String other) {
    return new HostPage(server, other, attributes, body, script);
  }

  HostPage withAttributes(String other) {
    return new HostPage(server, root, other, body, script);
  }

  HostPage withBody(String other) {
    return new HostPage(server, root, attributes, other, script);
  }

  HostPage withScript(String other) {
    return new HostPage(server, root, attributes, body, other);
  }

  String policy() {
    return "default-src 'self' "
        + server
        + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }

  String html(String scriptPath) {
    return """
        <!doctype html>
        <html %s>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Papatya Pain Clinic</title>
        <script src="%s"></script>
        <script src="%s/widget.js" defer %s></script>
        </head>
        <body>%s</body>
        </html>
        """
        .formatted(root, scriptPath, server, attributes, body);
  }
}
