package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.document.DownloadLinks;
import org.wandelwerk.identity.access.Deputies;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.kernel.Acting;

/** What each role is answered at each address is what the matrix says, cell by cell. */
@MatrixHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(2)
class AccessMatrixTest {

    /** A role that holds nothing of the kind in any part of the house. */
    private static final String NOWHERE = "research";

    private static final String FILE_LINK = "dateiverweis admin";

    static final String PASSWORD = "matrix-of-rights";

    private final Map<String, Visitor> visitors = new TreeMap<>();
    private final Map<String, String> tokens = new TreeMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Roles roles;

    @Autowired
    private Statements statements;

    @Autowired
    private MatrixPeople people;

    @Autowired
    private DownloadLinks links;

    @Autowired
    private MatrixRecords records;

    private MatrixWords words;

    private record Cell(String role, int expected, int answered, boolean isTyped) {}

    static Stream<Matrix.Line> lines() throws IOException {
        return Matrix.read().lines().stream();
    }

    @BeforeAll
    void everybodyIsSignedIn() throws IOException {
        words = new MatrixWords(new Site(port), sql, roles.today(), records);
        people.come();
        words.let(deputies, "member2", "member5");
        Matrix.read().lines().getFirst().expected().keySet().forEach(this::signIn);
    }

    private void signIn(String role) {
        var visitor = new Visitor(port);
        visitors.put(role, visitor);
        if (role.equals("besucher")) {
            tokens.put(role, visitor.token("/anmelden"));
            return;
        }
        var answer = visitor.fill("/anmelden", "/anmelden", "username", role + "@demo.example", "password", PASSWORD);
        assertThat(answer.header("Location")).as(role).isEqualTo("/schreibtisch");
        tokens.put(role, visitor.token("/schreibtisch/vertretung"));
        if (role.equals("admin")) {
            words.let(FILE_LINK, fileLink());
        }
    }

    /** The way to a file that waits, which is one for this sign-in alone. */
    private String fileLink() {
        var file = UUID.fromString(words.in("<datei promoter verweis>"));
        var token = tokens.getOrDefault("admin", "");
        return Acting.as(people.named("admin").actor(), () -> links.makeForChecking(file, token));
    }

    private Site.Answer ask(String role, Matrix.Line line) {
        var visitor = visitors.getOrDefault(role, new Visitor(port));
        var call = words.in(line.call());
        var held = visitor.session();
        var answer = line.method().equals("POST")
                ? visitor.post(call, fields(words.in(line.form()), token(role, visitor, call)))
                : visitor.get(call);
        if (answer.status() != 404) {
            words.spend();
        }
        if (!visitor.session().equals(held)) {
            // whoever came in as somebody else, or went, is the same as before for the next line
            signIn(role);
        }
        return answer;
    }

    /** Public forms look after a token of their own; all others take that of the sign-in. */
    private String token(String role, Visitor visitor, String call) {
        if (call.startsWith("/ideen/P-")) {
            return visitor.get(call.replaceFirst("(/ideen/[^/]+).*", "$1"))
                    .page()
                    .select("form[action*=/ideen/] input[name=token]")
                    .attr("value");
        }
        return call.matches("/darstellung|/barriere-melden")
                ? visitor.get(call)
                        .page()
                        .select("form[action='" + call + "'] input[name=token]")
                        .attr("value")
                : tokens.getOrDefault(role, "");
    }

    private static Map<String, String> fields(String form, String token) {
        var fields = new TreeMap<>(Map.of("token", token));
        for (var field : form.split("&")) {
            var parts = field.split("=", 2);
            if (parts.length == 2) {
                fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachCellHolds(Matrix.Line line) {
        var wrong = line.expected().entrySet().stream()
                .map(cell -> cell(cell.getKey(), cell.getValue(), ask(cell.getKey(), line)))
                .filter(cell -> cell.expected() != cell.answered() || !cell.isTyped())
                .toList();
        assertThat(wrong).as(line.toString()).isEmpty();
    }

    private static Cell cell(String role, int expected, Site.Answer answer) {
        return new Cell(role, expected, answer.status(), answer.isTyped());
    }

    @Test
    void everyAddressOfTheHouseHasALine() throws IOException {
        assertThat(Matrix.read().missing()).isEmpty();
    }

    @Test
    void everyLineHasAnAddressOfTheHouse() throws IOException {
        assertThat(Matrix.read().left()).isEmpty();
    }

    /** Two answers at one address are told apart by what the request says, so each line says it. */
    @Test
    void everyLineSaysWhatItsAddressAsksFor() throws IOException {
        assertThat(Matrix.read().lines()).allMatch(Matrix.Line::saysWhatIsAsked);
        assertThat(Matrix.read().lines().stream().filter(line -> line.address().endsWith("]")))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void nobodyEndsTheSignInOfAnother() {
        var id = words.in("<anmeldung promoter fremd>");
        var address = "/schreibtisch/konto/anmeldungen/" + id + "/beenden";
        var open = "select ended_at is null from identity.sign_ins where id = cast(? as uuid)";
        visitors.forEach((role, visitor) -> {
            if (!role.equals("promoter")) {
                visitor.post(address, fields("", tokens.getOrDefault(role, "")));
            }
        });
        assertThat(sql.fetchValue(open, id)).isEqualTo(true);
        var own = new Visitor(port);
        own.fill("/anmelden", "/anmelden", "username", "promoter@demo.example", "password", PASSWORD);
        own.post(address, fields("", own.token("/schreibtisch/vertretung")));
        assertThat(sql.fetchValue(open, id)).isEqualTo(false);
    }

    @Test
    void noFormOfTheDeskIsTakenFromElsewhere() throws IOException {
        var admin = new Visitor(port);
        admin.fill("/anmelden", "/anmelden", "username", "admin@demo.example", "password", PASSWORD);
        for (var line : Matrix.read().lines()) {
            if (line.method().equals("POST") && line.address().startsWith("/schreibtisch")) {
                var answer = admin.post(words.in(line.call()), fields(words.in(line.form()), "0".repeat(32)));
                assertThat(answer.status()).as(line.toString()).isEqualTo(403);
            }
        }
    }

    @Test
    void whatIsForbiddenLooksAndCostsLikeWhatDoesNotExist() throws IOException {
        var all = Matrix.read().lines();
        var told = new TreeSet<String>();
        var costing = new TreeSet<String>();
        int pairs = 0;
        for (var unknown : all) {
            for (var foreign : all.stream().filter(unknown::isUnknownBeside).toList()) {
                var roles = foreign.hiddenFrom(unknown);
                if (!roles.isEmpty()) {
                    // each role has its turn
                    told.addAll(telling(roles.get(pairs % roles.size()), foreign, unknown));
                    var isCompared = roles.contains(NOWHERE) && unknown.asksLike(foreign);
                    costing.addAll(isCompared ? costing(foreign, unknown) : Set.of());
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(240);
        assertThat(told).as("what tells that there is something").isEmpty();
        assertThat(costing).as("what is read before the right is asked").isEmpty();
    }

    private Set<String> telling(String role, Matrix.Line foreign, Matrix.Line unknown) {
        var known = words.in(foreign.call());
        var other = words.in(unknown.call());
        var told = neutral(ask(role, foreign, known), known);
        var expected = neutral(ask(role, unknown, other), other);
        int same = Arrays.mismatch(told.toCharArray(), expected.toCharArray());
        return same < 0
                ? Set.of()
                : Set.of(role + " " + foreign + ": "
                        + told.substring(Math.max(0, same - 40), Math.min(told.length(), same + 40)));
    }

    /** What the house does by itself, and a moment that ends in between, send statements of their own. */
    private Set<String> costing(Matrix.Line foreign, Matrix.Line unknown) {
        var name = foreign.told();
        var known = words.in(foreign.call());
        var other = words.in(unknown.call());
        boolean isSame = !Matrix.ASKED_FIRST.contains(name);
        for (int tries = 0; tries < 3 && !isSame; tries++) {
            ask(NOWHERE, foreign, known);
            isSame = asked(() -> ask(NOWHERE, foreign, known)).equals(asked(() -> ask(NOWHERE, unknown, other)));
        }
        return isSame ? Set.of() : Set.of(name);
    }

    private Site.Answer ask(String role, Matrix.Line line, String call) {
        var visitor = visitors.getOrDefault(role, new Visitor(port));
        return line.method().equals("POST")
                ? visitor.post(call, fields(words.in(line.form()), tokens.getOrDefault(role, "")))
                : visitor.get(call);
    }

    /**
     * What the page says, without what was asked for, which stands in its links, too, as it is and encoded, and without
     * how long the sign-in holds, which may be told anew in between.
     */
    private static String neutral(Site.Answer answer, String call) {
        var path = call.replaceFirst("[?].*", "");
        var body = answer.body()
                .replaceFirst("(?s)<p class=.service__session.*?</p>", "")
                .replace(call, "")
                .replace(encoded(call), "")
                .replace(path, "");
        for (var part : call.split("[/?=&.]")) {
            if (part.matches(".*[0-9].*")) {
                body = body.replace("/" + part, "").replace(encoded("/" + part), "");
                body = part.length() > 8 ? body.replace(part, "") : body;
            }
        }
        return answer.status() + " " + body;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Without the question for one's own rights, whose answer is kept for a moment that may end in between. */
    private List<String> asked(Runnable call) {
        return statements.during(call).stream()
                .filter(statement -> !statement.contains("as \"own\" join"))
                .toList();
    }
}
