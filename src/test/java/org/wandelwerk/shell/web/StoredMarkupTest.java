package org.wandelwerk.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** Whatever words were stored, by people, imports or a thief of the database: no page, feed or file lets them act. */
@LausitzHouse
@TestPropertySource(properties = "spring.application.name=house-of-stored-markup")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredMarkupTest {

    /** Would run as markup, in an attribute, in a script, in a template, as a formula, and as a line of its own. */
    private static final String ACTING = "=kanari%d\"'><img src=x onerror=kanari()></script><script>kanari()</script>"
            + "<!--]]>{{kanari}}${kanari}";

    private static final String LINE = "\r\nATTACH:kanari\r\n\r\n<kanari>";

    private static final List<String> WORDS = List.of(
            "committee.committees goal_de goal_en",
            "committee.names name_de name_en",
            "committee.speakers affiliation statement_de statement_en",
            "organisation.organisations town note",
            "organisation.names name short_name",
            "organisation.other_names name",
            "organisation.representatives name",
            "meeting.meetings title_de title_en place note",
            "news.items title_de title_en teaser_de teaser_en",
            "place.districts name sorbian_name designation",
            "place.municipalities name short_name designation sorbian_name sorbian_short_name",
            "place.corridors name_de name_en",
            "place.corridor_stations name_de name_en",
            "topic.topics name_de name_en",
            "programme.programmes name_de name_en",
            "programme.funding_areas name_de name_en",
            "programme.figures note",
            "project.projects title_de title_en summary_de summary_en promoters_given note",
            "project.places given",
            "project.figures note",
            "project.listings title");

    private static final List<String> BEGINNINGS = List.of(
            "/",
            "/en",
            "/sitemap.xml",
            "/feed.atom",
            "/zahlen",
            "/suche?q=kanari",
            "/en/suche?q=" + "%3Cscript%3Ekanari()%3C/script%3E",
            "/zahlen/stand?am=%22%3E%3Cscript%3Ekanari()%3C/script%3E",
            "/zahlen/stand.csv",
            "/karte",
            "/gremien/imag",
            "/zahlen/stand.csv?fuer=tabellenprogramm",
            "/en/karte",
            "/sitzungen",
            "/beschluesse",
            "/berichtigungen",
            "/barriere-melden?seite=%22%3E%3Cscript%3Ekanari()%3C/script%3E",
            "/aktuelles",
            "/projekte",
            "/akteure",
            "/darstellung?zurueck=%22%3E%3Cscript%3Ekanari()%3C/script%3E",
            "/werkstaetten/2",
            "/sprachen",
            "/projekte?q=%22%3E%3Cscript%3Ekanari()%3C/script%3E&werkstatt=kanari",
            "/kanari%22%3E%3Cscript%3Ekanari()",
            "/anmelden?weiter=%22%3E%3Cscript%3Ekanari()%3C/script%3E");

    private static final int OF_ONE_KIND = 12;
    private static final Set<String> HANDLERS = Set.of("onerror", "onload", "onclick", "srcdoc", "style");
    private static final Pattern FORMULA = Pattern.compile("\"?\\s*[=+@\\t\\r].*|\"?\\s*-[^0-9].*");

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Recalls recalls;

    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    @BeforeAll
    void fillAllWordsAndLookAtEverything() {
        Acting.as(HouseActors.SYSTEM, () -> {
            WORDS.forEach(this::fill);
            recalls.recall(
                    new Subject(SubjectKind.NEWS, first("select slug from news.items order by slug")),
                    Grounds.of(RecallKind.WITHDRAWN, ACTING.formatted(0), ACTING.formatted(0)));
            return 0;
        });
        crawl();
    }

    private void fill(String written) {
        var parts = written.split(" ");
        for (var column : List.of(parts).subList(1, parts.length)) {
            var number = columns.size() + 1;
            columns.put(parts[0] + "." + column, number);
            fill(parts[0], column, ACTING.formatted(number));
        }
    }

    /** With lines of its own where the column may have such, else without, else as much as it may have. */
    private void fill(String table, String column, String acting) {
        var change = "update %s set %s = $k$%s$k$ || coalesce(%s, '') where %s is not null or %s";
        var isTold = column.replaceFirst("_en$", "_de") + " is not null";
        var whole = change.formatted(table, column, acting + LINE, column, column, isTold);
        var oneLine = change.formatted(table, column, acting, column, column, isTold);
        sql.transaction(all -> all.dsl().execute("""
            do $do$ begin
                begin %s; exception when others then %s; end;
            end $do$\
            """.formatted(whole, oneLine)));
    }

    private String first(String query) {
        return String.valueOf(sql.fetch(query).getFirst().get(0));
    }

    private void crawl() {
        var waiting = new ArrayDeque<>(BEGINNINGS);
        var ofKind = new HashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (answers.containsKey(address) || ofKind.merge(kind(address), 1, Integer::sum) > OF_ONE_KIND) {
                continue;
            }
            var answer = new Site(port).get(address);
            answers.put(address, answer);
            if (type(answer).startsWith("text/html")) {
                answer.page()
                        .select("[href^=/], [src^=/]")
                        .forEach(link -> waiting.add((link.attr("href") + link.attr("src"))
                                .replaceFirst("#.*", "")
                                .replaceAll("[^!-~]|[\"<>{}\\\\^`|\\[\\]]", "")));
            } else if (address.contains("sitemap")) {
                Pattern.compile("<loc>https?://[^/]+([^<]*)")
                        .matcher(answer.body())
                        .results()
                        .map(found -> found.group(1).isEmpty() ? "/" : found.group(1))
                        .forEach(waiting::add);
            }
        }
    }

    /** Pages of one kind differ by the last part of the address and by what they are asked. */
    private static String kind(String address) {
        var path = address.replaceFirst("\\?.*", "");
        var rest = path.replaceFirst("^/en(?=/|$)", "");
        var head = rest.length() > 1 ? rest.split("/")[1] : "";
        var ending = path.contains(".") ? path.substring(path.lastIndexOf('.')) : "";
        var words = address.contains("?") ? address.replaceFirst(".*\\?", "").replaceAll("=[^&]*", "") : "";
        return path.startsWith("/en") + head + rest.split("/").length + ending + words;
    }

    private static String type(Answer answer) {
        return answer.header("Content-Type");
    }

    private Stream<Map.Entry<String, Answer>> of(String type) {
        return answers.entrySet().stream().filter(one -> type(one.getValue()).startsWith(type));
    }

    @Test
    void everyAddressAnswersAndMostOfTheWordsAreSeen() {
        assertThat(answers).hasSizeGreaterThan(200);
        assertThat(answers.entrySet().stream().filter(one -> one.getValue().status() >= 500))
                .isEmpty();
        var all = String.join("\n", answers.values().stream().map(Answer::body).toList());
        var seen = columns.entrySet().stream()
                .filter(column -> Pattern.compile("kanari" + column.getValue() + "\\b")
                        .matcher(all)
                        .find())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(seen)
                .contains("project.projects.title_de", "organisation.names.name", "news.items.teaser_en")
                .contains("meeting.meetings.title_de", "committee.names.name_de", "committee.speakers.statement_de")
                .contains("organisation.representatives.name", "place.municipalities.name", "topic.topics.name_de")
                .hasSizeGreaterThan(30);
        assertThat(requireNonNull(answers.get("/berichtigungen"))
                        .page()
                        .select("main")
                        .text())
                .contains("=kanari0");
    }

    @Test
    void noPageHasAnElementOrAnAttributeThatCameFromWords() {
        of("text/html").forEach(one -> {
            var page = Jsoup.parse(one.getValue().body());
            assertThat(page.select("img[src=x], kanari, script:not([src]):not([type=application/ld+json])"))
                    .as(one.getKey())
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(Attribute::getKey)
                            .filter(name -> HANDLERS.contains(name) || name.contains("kanari") || name.contains("<")))
                    .as(one.getKey())
                    .isEmpty();
            assertThat(page.select("[href]").eachAttr("href")).noneMatch(link -> link.startsWith("javascript:"));
        });
    }

    @Test
    void whatMachinesAreToldStaysData() {
        var read = of("text/html")
                .flatMap(one -> one.getValue().page().select("script[type=application/ld+json]").stream())
                .map(script -> script.data())
                .toList();
        assertThat(read).isNotEmpty().allSatisfy(data -> {
            assertThat(data).doesNotContain("<", ">");
            assertThat(new JsonMapper().readTree(data).isObject()).isTrue();
        });
        assertThat(read).anyMatch(data -> data.contains("kanari"));
    }

    @Test
    void feedsAndSitemapsHaveNoElementThatCameFromWords() {
        var files =
                Stream.concat(of("application/atom+xml"), of("application/xml")).toList();
        assertThat(files).hasSizeGreaterThan(3);
        files.forEach(one -> {
            var names = elements(one.getValue().body());
            assertThat(names).as(one.getKey()).doesNotContain("script", "img", "kanari");
        });
        assertThat(files).anyMatch(one -> one.getValue().body().contains("kanari"));
    }

    private static List<String> elements(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var all = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                    .getElementsByTagName("*");
            return Stream.iterate(0, index -> index + 1)
                    .limit(all.getLength())
                    .map(index -> all.item(index).getNodeName())
                    .distinct()
                    .toList();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(xml, e);
        }
    }

    @Test
    void calendarsHaveNoLineThatCameFromWords() {
        var calendars = of("text/calendar").toList();
        assertThat(calendars).hasSizeGreaterThan(2);
        calendars.forEach(
                one -> assertThat(one.getValue().body().replace("\r\n ", "").lines())
                        .as(one.getKey())
                        .allMatch(line -> line.matches("[A-Z-]+[;:].*"))
                        .noneMatch(line -> line.startsWith("ATTACH")));
        assertThat(calendars).anyMatch(one -> one.getValue().body().contains("kanari"));
    }

    @Test
    void noCellOfAFileIsAFormula() {
        var files = of("text/csv").toList();
        assertThat(files).hasSizeGreaterThan(3);
        files.forEach(one -> assertThat(
                        one.getValue().body().replace("\ufeff", "").lines())
                .as(one.getKey())
                .noneMatch(line -> Pattern.compile(line.contains(";") ? "[;]" : "[,]")
                        .splitAsStream(line)
                        .anyMatch(cell -> FORMULA.matcher(cell).matches())));
        assertThat(files).anyMatch(one -> one.getValue().body().contains("'=kanari"));
    }

    @Test
    void noHeaderHasWordsOfItsOwn() {
        answers.forEach((address, answer) -> answer.response().headers().map().forEach((name, values) -> {
            assertThat(name).as(address).doesNotContainIgnoringCase("kanari");
            assertThat(values).as(address).noneMatch(value -> value.contains("<script") || value.contains("ATTACH"));
        }));
    }
}
