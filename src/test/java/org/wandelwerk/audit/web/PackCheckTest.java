package org.wandelwerk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.history.Eras;
import org.wandelwerk.history.Erasures;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;

/** The program in a pack checks it as its instructions say, where somebody has Python and nothing of ours. */
@DraftHouse
class PackCheckTest {

    private static final Pattern LISTED = Pattern.compile("(?m)^[0-9a-f]{64}(?=  beweis/)");

    @Autowired
    private Desks desks;

    @Autowired
    private Eras eras;

    @Autowired
    private Erasures erasures;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private OrderedPacks auditor;

    private PackProof proof;

    /** What a program said, and how it ended. */
    private record Said(int code, String text) {}

    @BeforeEach
    void aPackWithNamesAndClearValues() throws Exception {
        auditor = new OrderedPacks(desks.of(new Site(port), "Paula Prüfung", "auditor"));
        proof = pack(desks.of(new Site(port), "Wanda Wahrheit", "office").person());
        assertThat(proof.text("beweis/values.jsonl")).contains("Wanda Wahrheit");
    }

    /** Of all that is there until now about an account. */
    private PackProof pack(Person packed) throws Exception {
        eras.begin("so that all is sealed");
        return taken(ordered(packed));
    }

    private PackProof taken(String pack) throws Exception {
        return PackProof.of(auditor.take(pack));
    }

    private String ordered(Person packed) {
        var pack = auditor.order(
                "auswahl",
                "RECORD",
                "art",
                "konten",
                "eintrag",
                packed.id().value().toString());
        return Objects.requireNonNull(pack.header("Location"));
    }

    @Test
    void anOldEntryThatLostAValueIsNamedAndALaterSealCoversWhatIsLeft() throws Exception {
        var person = desks.of(new Site(port), "Olga Ohne", "office").person();
        var id = person.id().value().toString();
        former(id);
        var before = ordered(person);
        sql.transaction(all -> all.dsl().execute("call history.part('identity.people')"));
        assertThat(check("parted", pack(person)).text())
                .contains("The pack is whole.")
                .doesNotContain("REDUCED");

        Acting.as(HouseActors.SYSTEM, () -> erasures.erase("identity.people", id, "name", "a wish"));

        assertIsReduced(check("reduced", pack(person)));
        assertIsReduced(check("ordered before", taken(before)));
    }

    private static void assertIsReduced(Said said) {
        assertThat(said.text()).contains("REDUCED: entry", "The pack is whole.").doesNotContain("WRONG");
        assertThat(said.code()).isZero();
    }

    /** A sealed entry about an account from when its values did not stand apart. */
    private void former(String id) {
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into history.changes (table_name, row_id, operation, after, actor_name) values"
                                + " ('identity.people', ?, 'I',"
                                + " jsonb_build_object('id', ?::text, 'name', 'Olga Früher'), 'x')",
                        id,
                        id));
        eras.begin("so that it is sealed in clear");
    }

    @Test
    void theProgramInThePackFindsItWhole() throws Exception {
        var said = check("whole", proof);

        assertThat(said.text())
                .contains("The pack is whole.", "newest seal: number")
                .doesNotContain("WRONG");
        assertThat(said.code()).isZero();
    }

    @Test
    void itFindsWhatWasForgedAlsoWhereTheListOfFilesWasForgedToo() throws Exception {
        assertIsFound(
                "entries", proof.with("beweis/entries.jsonl", forged("entries", "identity", "Identity")), "entry");
        assertIsFound("seals", proof.with("beweis/seals.jsonl", forged("seals", "end", "END")), "seal");
        assertIsFound("values", proof.with("beweis/values.jsonl", forged("values", "Wahrheit", "Lüge")), "value of");
        var name = proof.rows("names.jsonl").getFirst().path("name").asString();
        assertIsFound("names", proof.with("beweis/names.jsonl", forged("names", name, "Niemand")), "name in entry");
        var lacking = proof.text("beweis/digests.csv").lines().skip(1).reduce("", (all, line) -> all + line + "\n");
        assertIsFound("digests", proof.with("beweis/digests.csv", lacking), "content of seal");
    }

    @Test
    void theProofOfTheTestsFindsAForgedValueToo() {
        assertThat(proof.wrong()).isEmpty();
        assertThat(proof.with("beweis/values.jsonl", forged("values", "Wahrheit", "Lüge"))
                        .wrong())
                .anyMatch(what -> what.startsWith("value of name in entry"));
    }

    private String forged(String file, String said, String instead) {
        var text = proof.text("beweis/" + file + ".jsonl");
        assertThat(text).contains(said);
        return text.replace(said, instead);
    }

    private void assertIsFound(String name, PackProof forged, String what) throws Exception {
        var list = LISTED.matcher(forged.text("SHA256SUMS"));
        assertThat(list.find()).as("the list of files").isTrue();
        var said = check(name, forged.with("SHA256SUMS", relisted(forged)));
        assertThat(said.text()).as(name).contains("WRONG: " + what, "The pack is not whole.");
        assertThat(said.code()).as(name).isOne();
    }

    /** A forger who knows the pack writes the digests of the forged files into its list. */
    private static String relisted(PackProof pack) {
        return pack.text("SHA256SUMS")
                .lines()
                .map(line -> line.split("  ", 2)[1])
                .map(file -> PackProof.sha(pack.files().getOrDefault(file, new byte[0])) + "  " + file)
                .reduce("", (all, line) -> all + line + "\n");
    }

    private Said check(String name, PackProof pack) throws IOException, InterruptedException {
        assumeTrue(isThere("python3"), "there is no python3 on this machine: the program in the pack was not tried");
        var unpacked = Files.createDirectory(folder.resolve(name));
        pack.unpackTo(unpacked);
        var program = Stream.of("check.py", "beweis/check.py")
                .map(unpacked::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        var process = new ProcessBuilder("python3", program.toString(), unpacked.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = process.getInputStream()) {
            var text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }
}
