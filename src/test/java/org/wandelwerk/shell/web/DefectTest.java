package org.wandelwerk.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.HeardLog;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;

/** What a reader and the log learn of a fault of ours, wherever it happens; nothing that was sent is written down. */
@House
@Import(DefectTest.Broken.class)
class DefectTest {

    private static final String CANARY = "kanari7391";
    private static final String MAIL = "vogel." + CANARY + "@privat.example";
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}");

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Environment environment;

    @RegisterExtension
    final HeardLog log = new HeardLog();

    /** Pages and filters that fail, and repeat what they were given in their messages as libraries do. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Broken {

        @RestController
        static class Pages {

            @RequestMapping("/kaputt/seite")
            String page(HttpServletRequest request) {
                throw new IllegalStateException(
                        "cannot read " + request.getQueryString()
                                + request.getParameterMap().values(),
                        new SQLException("Key (mail)=(" + request.getHeader("X-Mail") + ") exists", "23505"));
            }

            @RequestMapping("/kaputt/fehler")
            String error(HttpServletRequest request) {
                throw new StackOverflowError("too deep: " + request.getParameter("q"));
            }
        }

        @Bean
        FilterRegistrationBean<Filter> brokenFilter() {
            return failing("/kaputt/filter", EnumSet.of(DispatcherType.REQUEST));
        }

        @Bean
        FilterRegistrationBean<Filter> brokenAltogether() {
            return failing("/kaputt/ganz", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        }

        private static FilterRegistrationBean<Filter> failing(String path, EnumSet<DispatcherType> when) {
            var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                var asked = (HttpServletRequest) request;
                var first = asked.getAttribute("jakarta.servlet.error.request_uri");
                if (path.equals(asked.getRequestURI()) || path.equals(first)) {
                    throw new IllegalArgumentException("odd: " + asked.getQueryString() + asked.getHeader("X-Mail"));
                }
                chain.doFilter(request, response);
            });
            filter.setDispatcherTypes(when);
            filter.setName("broken" + path);
            filter.setOrder(Ordered.LOWEST_PRECEDENCE);
            return filter;
        }
    }

    private Site site() {
        return new Site(port);
    }

    private Answer failing(String path) {
        return site().send(HttpRequest.newBuilder(site().address(path + "?q=" + CANARY + "&mail=" + MAIL))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "SESSION=" + CANARY + "; form-token=" + TOKEN)
                .header("X-Mail", MAIL)
                .header("Authorization", "Bearer " + CANARY)
                .header("User-Agent", CANARY)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "token=" + TOKEN + "&nachricht=" + CANARY + "&mail=" + MAIL)));
    }

    /** All that was logged, as text and as the JSON that operators may choose. */
    private String logged() {
        var json = new StructuredLogEncoder();
        json.setContext(HeardLog.context());
        json.setFormat("ecs");
        HeardLog.context().putObject(Environment.class.getName(), environment);
        json.start();
        return log.lines()
                + log.events().stream()
                        .map(event -> new String(json.encode(event), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }

    private void tellsOnlyTheNumber(Answer answer) {
        assertThat(answer.status()).isEqualTo(500);
        var numbers = NUMBER.matcher(answer.page().select("main").text())
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(numbers).isNotEmpty();
        assertThat(answer.page().select("main").text()).doesNotContain(CANARY);
        assertThat(answer.body()).doesNotContain("Exception", "StackOverflow", "org.wandelwerk", "at java");
        var logged = logged();
        assertThat(logged).contains("Defect " + numbers.getFirst(), "\"message\":\"Defect " + numbers.getFirst());
        assertThat(logged.toLowerCase(Locale.ROOT)).doesNotContain(CANARY, "privat.example");
    }

    @Test
    void aPageThatFailsTellsItsNumberAndTheLogTellsWhere() {
        tellsOnlyTheNumber(failing("/kaputt/seite"));
        assertThat(logged()).contains("IllegalStateException", "SQLException 23505", "DefectTest$Broken$Pages.page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kaputt/fehler", "/kaputt/filter", "/kaputt/ganz"})
    void soDoesWhateverFailsBeforeOrBesideAPage(String path) {
        tellsOnlyTheNumber(failing(path));
        assertThat(log.events())
                .filteredOn(event -> event.getFormattedMessage().startsWith("Defect"))
                .hasSize(1);
    }

    @Test
    void aProgramIsToldTheNumberToo() {
        var request = HttpRequest.newBuilder(site().address("/kaputt/seite?q=" + CANARY))
                .header("Accept", "application/json");
        var answer = site().send(request);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("\"reference\"").doesNotContain(CANARY);
    }

    @Test
    void whatTheDatabaseRefusesIsLoggedWithoutTheRow() {
        sql.transaction(all -> all.dsl()
                .execute("alter table notice.reports add constraint broken check (message <> '" + CANARY + "')"));
        var form = site().get("/barriere-melden");
        var token = form.page().select("input[name=token]").attr("value");
        var key = form.page().select("input[name=schluessel]").attr("value");
        var answer = site().post(
                        "/barriere-melden",
                        "token=%s&schluessel=%s&nachricht=%s&mail=%s&name=%s"
                                .formatted(token, key, CANARY, MAIL, CANARY),
                        form.header("Set-Cookie").split(";", 2)[0]);
        tellsOnlyTheNumber(answer);
        assertThat(logged()).contains("23514");
    }

    @Test
    void whatIsOnlyRefusedIsNotLogged() {
        site().get("/gibtsnicht/" + CANARY);
        site().get("/werkstaetten/" + CANARY);
        site().raw("GET /%00" + CANARY + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        site().post("/anmelden", "username=" + MAIL + "&password=" + CANARY, "");
        assertThat(log.events())
                .as("beside what doors tell of others, who come in meanwhile")
                .filteredOn(event -> !event.getLoggerName().startsWith("org.wandelwerk.identity."))
                .isEmpty();
        assertThat(logged().toLowerCase(Locale.ROOT)).doesNotContain(CANARY, "privat.example");
    }
}
