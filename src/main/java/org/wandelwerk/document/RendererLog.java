package org.wandelwerk.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** Says nothing itself, so that what the renderer has to say reaches whoever ordered the PDF. */
final class RendererLog implements XRLogger {

    private static final RendererLog SILENT = new RendererLog();

    private RendererLog() {}

    static boolean isRemarkable(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }

    static void use() {
        XRLog.setLoggingEnabled(true);
        XRLog.setLoggerImpl(SILENT);
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isRemarkable(diagnostic);
    }

    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}
}
