package org.wandelwerk.monitor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The door for the machines of the operator, opened behind the public one and for this computer alone. That its port is
 * taken keeps nobody from reading the public pages.
 */
@Order(0)
@Component
@ConditionalOnWebApplication
class MonitorServer implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MonitorServer.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final int WAITING = 20;
    private static final int NO_BODY = -1;

    private final MonitorAnswers answers;
    private final String address;
    private final int port;
    private @Nullable HttpServer server;

    MonitorServer(
            MonitorAnswers answers,
            @Value("${management.server.address:127.0.0.1}") String address,
            @Value("${management.server.port:8081}") int port) {
        this.answers = answers;
        this.address = address;
        this.port = port;
    }

    /** Ahead of the training of the start, which ends the house, so that the cache knows what is needed here. */
    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        open();
    }

    void open() {
        if (port < 0) {
            return;
        }
        try {
            listen();
        } catch (BindException e) {
            LOG.warn("Nobody can monitor this house: {}:{} cannot be opened ({})", address, port, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() throws IOException {
        var opened = HttpServer.create(new InetSocketAddress(address, port), WAITING);
        opened.createContext("/", this::answer);
        opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        opened.start();
        server = opened;
    }

    /** The port that was opened; -1 when none was. */
    int port() {
        return server == null ? NO_BODY : server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.sendResponseHeaders(405, NO_BODY);
                return;
            }
            var answer = answers.to(exchange.getRequestURI().getPath());
            var body = answer.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            var isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), isHead ? NO_BODY : body.length);
            if (!isHead) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void destroy() {
        if (server != null) {
            server.stop(0);
        }
    }
}
