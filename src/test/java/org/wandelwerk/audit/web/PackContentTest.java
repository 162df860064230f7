package org.wandelwerk.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentUpload;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.FileReception;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.history.Eras;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a pack says of decisions and documents is what the database holds, row by row and to the last digit. */
@LausitzHouse
@Import(Desks.class)
class PackContentTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int TABLE = 4;
    private static final int ROW = 5;
    private static final int AFTER = 8;

    @Autowired
    private Desks desks;

    @Autowired
    private Eras eras;

    @Autowired
    private Documents documents;

    @Autowired
    private FileReception reception;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    private PackProof pack(String kind, Object record) throws Exception {
        eras.begin("so that all is sealed");
        Desk auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");
        var packs = new OrderedPacks(auditor);
        var ordered = packs.order("auswahl", "RECORD", "art", kind, "eintrag", record.toString());
        assertThat(ordered.status()).as(kind).isEqualTo(303);
        var proof = PackProof.of(packs.take(Objects.requireNonNull(ordered.header("Location"))));
        assertThat(proof.wrong()).as(kind).isEmpty();
        return proof;
    }

    /** The newest state of each row of a table that a pack holds. */
    private static Map<String, JsonNode> rows(PackProof proof, String table) {
        var rows = new HashMap<String, JsonNode>();
        proof.rows("entries.jsonl").stream()
                .map(entry -> MAPPER.readTree(entry.path("text").asString()))
                .filter(entry -> entry.path(TABLE).asString().equals(table))
                .forEach(entry -> rows.put(entry.path(ROW).asString(), entry.path(AFTER)));
        return rows;
    }

    private Map<String, JsonNode> stored(String query, Object... values) {
        var rows = new HashMap<String, JsonNode>();
        sql.fetch(query, values)
                .forEach(row -> rows.put(row.get(0, String.class), MAPPER.readTree(row.get(1, String.class))));
        return rows;
    }

    private void digestsAreThoseOfTheChain(PackProof proof) {
        assertThat(proof.rows("entries.jsonl"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("digest").asString())
                        .isEqualTo(PackProof.sha(entry.path("text").asString().getBytes(UTF_8)))
                        .isEqualTo(sql.fetchValue(
                                "select encode(digest, 'hex') from history.digests where change = ?",
                                entry.path("entry").asLong())));
    }

    @Test
    void theDecisionsOfAProjectAreThoseOfTheDatabase() throws Exception {
        var project = Objects.requireNonNull(sql.fetchValue(
                "select project_id from project.decisions group by 1 order by count(*) desc, 1 limit 1"));
        var proof = pack("projekte", project);

        var decisions =
                stored("select id::text, to_jsonb(d)::text from project.decisions d where project_id = ?", project);
        assertThat(decisions).isNotEmpty();
        assertThat(rows(proof, "project.decisions")).isEqualTo(decisions);
        assertThat(rows(proof, "project.projects"))
                .isEqualTo(stored("select id::text, to_jsonb(p)::text from project.projects p where id = ?", project));
        digestsAreThoseOfTheChain(proof);
        assertThat(proof.text("eintraege/projekte-" + project + ".json")).contains("Entscheidung");
    }

    @Test
    void theDocumentsAreThoseOfTheDatabaseWithTheDigestOfTheirContent() throws Exception {
        var content = "Der Plan der Halle".getBytes(UTF_8);
        var file = reception.take("Plan.txt", new ByteArrayInputStream(content));
        var version = Acting.as(
                HouseActors.SYSTEM,
                () -> documents.add(new DocumentUpload(
                        new DocumentOwner("draft-idea", UUID.randomUUID()),
                        null,
                        file,
                        Audience.of(AudienceToken.role("office")),
                        UUID.randomUUID().toString().replace("-", ""))));
        var id = version.document().value();
        var proof = pack("dokumente", id);

        var row = Objects.requireNonNull(
                rows(proof, "document.versions").get(version.id().toString()));
        assertThat(row.path("digest").asString())
                .isEqualTo(PackProof.sha(content))
                .isEqualTo(sql.fetchValue("select digest from document.versions where id = ?", version.id()));
        assertThat(row.path("size").asInt()).isEqualTo(content.length);
        assertThat(row.path("name").has("digest")).as("the name can be erased").isTrue();
        assertThat(proof.text("beweis/values.jsonl")).contains("Plan.txt");
        assertThat(rows(proof, "document.documents"))
                .isEqualTo(stored("select id::text, to_jsonb(d)::text from document.documents d where id = ?", id));
        digestsAreThoseOfTheChain(proof);
        assertThat(proof.text("eintraege/dokumente-" + id + ".html")).contains("Plan.txt", "Prüfsumme (SHA-256)");
        assertThat(proof.text("eintraege/dokumente-" + id + ".json"))
                .as("who may read it by name and as it stands in the record")
                .contains(
                        sql.fetchValue("select name_de from identity.roles where code = 'office'") + " [role:office]");
    }
}
