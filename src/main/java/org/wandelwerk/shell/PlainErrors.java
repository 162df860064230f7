package org.wandelwerk.shell;

import java.io.IOException;
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

        private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="de"><head><meta charset="utf-8"><title>Diese Adresse ist nicht lesbar</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>Diese Adresse ist nicht lesbar</h1>
            <p>Bitte prüfen Sie die Schreibweise oder beginnen Sie auf der <a href="/">Startseite</a>.</p>
            <p lang="en">This address cannot be read. Check its spelling or begin at the
            <a href="/en">home page</a>.</p></main></body></html>
            """;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Security-Policy", SafetyHeaders.CONTENT_POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            try {
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(PAGE);
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException _) {
                getContainer().getLogger().debug("the asker has gone");
            }
        }
    }
}
