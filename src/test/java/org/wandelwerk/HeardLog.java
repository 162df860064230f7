package org.wandelwerk;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** What is written into the log while a test runs. */
public final class HeardLog implements BeforeEachCallback, AfterEachCallback {

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        heard.start();
        root().addAppender(heard);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        root().detachAppender(heard);
    }

    /** All of it so far, the oldest first. */
    public List<ILoggingEvent> events() {
        return List.copyOf(heard.list);
    }

    /** All of it as lines, with what was thrown. */
    public String lines() {
        var plain = new PatternLayoutEncoder();
        plain.setContext(context());
        plain.setPattern("%d %-5level [%thread] %logger : %m %mdc%n%xEx");
        plain.start();
        return events().stream()
                .map(event -> new String(plain.encode(event), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** For encoders of the log. */
    public static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    private static Logger root() {
        return context().getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
