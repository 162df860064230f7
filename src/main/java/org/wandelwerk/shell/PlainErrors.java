package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Gives requests that are no proper HTTP a short page that helps, where the web server would show its own. */
@Component
class PlainErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Valve.class.getName());
            }
        });
    }

    /** Made by the web server by its name, therefore public and without arguments. */
    public static class Valve extends ErrorReportValve {

        /** A coding or a version of HTTP that only a mistaken request has. */
        private static final Set<Integer> NOT_SPOKEN =
                Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

        private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="de"><head><meta charset="utf-8"><title>%1$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>%1$s</h1>
            <p>%2$s</p>
            <p lang="en">%3$s</p></main></body></html>
            """;
        private static final String UNREADABLE = PAGE.formatted(
                "Diese Adresse ist nicht lesbar",
                "Bitte prüfen Sie die Schreibweise oder beginnen Sie auf der <a href=\"/\">Startseite</a>.",
                "This address cannot be read. Check its spelling or begin at the <a href=\"/en\">home page</a>.");

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            var status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            SafetyHeaders.write(response);
            if (status < 500 || NOT_SPOKEN.contains(status)) {
                response.setStatus(status < 500 ? status : HttpServletResponse.SC_BAD_REQUEST);
                write(response, UNREADABLE);
            } else {
                write(response, fault(Defects.note(status, throwable)));
            }
        }

        private static String fault(String reference) {
            return PAGE.formatted(
                    "Das ist unser Fehler",
                    "Wenn Sie uns schreiben, nennen Sie bitte diese Nummer: " + reference,
                    "This is our fault. If you write to us, please quote the number " + reference);
        }

        private void write(Response response, String page) {
            try {
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(page);
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException _) {
                getContainer().getLogger().debug("the asker has gone");
            }
        }
    }
}
