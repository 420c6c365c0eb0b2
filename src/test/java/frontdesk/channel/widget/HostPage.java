package frontdesk.channel.widget;

/**
 * A page of the clinic's website with the widget on it, under a strict content policy unless a test
 * lifts it.
 *
 * @param server the origin that the widget comes from
 * @param root the attributes of the root element
 * @param snippet the script tag of the widget
 * @param body what else the page shows
 * @param script what the page itself runs, before the widget
 * @param policy the content policy; blank is none
 */
record HostPage(
    String server, String root, String snippet, String body, String script, String policy) {
  private static final String BODY =
      "<main><h1>Papatya Pain Clinic</h1><p><a href=\"#contact\">Contact</a></p>"
          + "<p>We see people with long-lasting pain.</p></main>";

  static HostPage of(String server) {
    var policy =
        "default-src 'self' "
            + server
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return new HostPage(server, "lang=\"en\"", "", BODY, "", policy).withAttributes("");
  }

  HostPage withRoot(String other) {
    return new HostPage(server, other, snippet, body, script, policy);
  }

  HostPage withSnippet(String other) {
    return new HostPage(server, root, other, body, script, policy);
  }

  /** Those of the script tag. */
  HostPage withAttributes(String attributes) {
    return withSnippet(
        "<script src=\"" + server + "/widget.js\" defer " + attributes + "></script>");
  }

  HostPage withBody(String other) {
    return new HostPage(server, root, snippet, other, script, policy);
  }

  HostPage withScript(String other) {
    return new HostPage(server, root, snippet, body, other, policy);
  }

  /** Then nothing but the widget itself keeps foreign markup from running. */
  HostPage withoutPolicy() {
    return new HostPage(server, root, snippet, body, script, "");
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
    %s
    </head>
    <body>%s</body>
    </html>
    """
        .formatted(root, scriptPath, snippet, body);
  }
}
