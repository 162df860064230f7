package org.wandelwerk.monitor;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is answered to the machines of the operator; nothing of it tells what the house holds. */
@Component
class MonitorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(MonitorAnswers.class);
    private static final Answer UP = new Answer(200, "application/json", "{\"status\":\"UP\"}\n");
    private static final Answer DOWN = new Answer(503, "application/json", "{\"status\":\"DOWN\"}\n");
    private static final Answer UNKNOWN =
            new Answer(404, "text/plain", "/health, /health/liveness, /health/readiness," + " /metrics\n");

    private final Readiness readiness;
    private final List<Gauges> gauges;

    MonitorAnswers(Readiness readiness, List<Gauges> gauges) {
        this.readiness = readiness;
        this.gauges = gauges;
    }

    /** An answer as it goes over the line. */
    record Answer(int status, String type, String text) {}

    Answer to(String path) {
        return switch (path) {
            case "/health", "/health/readiness" -> isReady() ? UP : DOWN;
            case "/health/liveness" -> UP;
            case "/metrics" -> new Answer(200, "text/plain; version=0.0.4; charset=utf-8", metrics());
            default -> UNKNOWN;
        };
    }

    private boolean isReady() {
        try {
            readiness.prove();
            return true;
        } catch (RuntimeException e) {
            LOG.debug("not ready", e);
            return false;
        }
    }

    private String metrics() {
        return gauges.stream().map(MonitorAnswers::lines).collect(Collectors.joining());
    }

    /** Nothing when they cannot be read: the others still can. */
    private static String lines(Gauges gauges) {
        try {
            return gauges.now().stream().map(Gauge::line).collect(Collectors.joining());
        } catch (RuntimeException e) {
            LOG.debug("figures left out", e);
            return "";
        }
    }
}
