package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.Site;
import org.wandelwerk.appearance.ALogo;
import org.wandelwerk.command.FileImport;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.notice.BarrierReport;
import org.wandelwerk.notice.BarrierReports;
import org.wandelwerk.notice.Receipt;

/** What lies on the desks of those who run the house: the look, barriers, addresses that are off, collections. */
@TestComponent
class MatrixOffice implements MatrixMaker {

    private static final Path LISTS = Path.of("src/test/resources/reference");
    private static final String LOOK = "/schreibtisch/auftritt";
    private static final String DUE = "/schreibtisch/fristen/reports";

    private final Desks desks;
    private final BarrierReports reports;
    private final List<FileImport> imports;
    private final DSLContext sql;

    MatrixOffice(Desks desks, BarrierReports reports, List<FileImport> imports, DSLContext sql) {
        this.desks = desks;
        this.reports = reports;
        this.imports = imports;
        this.sql = sql;
    }

    @Override
    public Map<String, Making> kinds() {
        return Map.of(
                "abgeschaltete", (_, _) -> addressOff(),
                "barriere", (_, _) -> barrier(),
                "farben", (site, person) -> colours(desks.of(site, person)),
                "logo", (site, person) -> logo(desks.of(site, person)),
                "fassung", (site, person) -> version(desks.of(site, person)),
                "sammlung", (_, _) -> collection(),
                "fälliges", (site, person) -> due(desks.of(site, person)),
                "abgabe", (site, person) -> handover(desks.of(site, person)));
    }

    private void write(String statement, Object... values) {
        Acting.as(
                HouseActors.SYSTEM, () -> sql.transactionResult(all -> all.dsl().execute(statement, values)));
    }

    private String addressOff() {
        var id = UUID.randomUUID();
        write(
                "insert into notification.addresses (id, mail, off_at, off_because) values (?, ?, now(), '550')",
                id,
                id + "@example.org");
        return id.toString();
    }

    private String barrier() {
        var key = MatrixProfiles.key();
        var address = "2001:db8:%s:%s::1".formatted(key.substring(0, 4), key.substring(4, 8));
        var receipt = Acting.as(
                HouseActors.SYSTEM,
                () -> reports.receive(new BarrierReport("/karte", "Zu klein", null, null), key, address));
        return switch (receipt) {
            case Receipt.Received received -> received.reference();
            case Receipt.TooMany _ -> throw new AssertionError("too many reports");
        };
    }

    private static String colours(Desk desk) {
        var page = LOOK + "/farben";
        var form = Form.in(desk.get(page).page(), page);
        done(desk.send(form.with("light", "#7a1f5c").with("dark", "#f0a8d8")));
        return digest(desk, "link[rel=stylesheet][href*=/auftritt/]", "href");
    }

    private static String logo(Desk desk) {
        var page = LOOK + "/logo";
        var form =
                Form.in(desk.get(page).page(), page).with("alt_de", "Ein See").with("alt_en", "A lake");
        done(desk.hand(form, "datei", "logo.png", ALogo.png(64, 32)));
        return digest(desk, "img[src*=/auftritt/]", "src");
    }

    private static String digest(Desk desk, String part, String attribute) {
        return desk.get("/").page().select(part).attr(attribute).replaceFirst(".*/([^/.]+)[.].*", "$1");
    }

    private static String version(Desk desk) {
        var page = LOOK + "/name";
        var form = Form.in(desk.get(page).page(), page);
        done(desk.send(
                form.with("line1_de", "Haus " + UUID.randomUUID().toString().substring(0, 4))));
        return desk.get(LOOK)
                .page()
                .select("main a[href*=fassungen]")
                .attr("href")
                .replaceFirst(".*/", "");
    }

    private String collection() {
        var bringing = imports.stream()
                .filter(one -> one.kind().equals("operations"))
                .findFirst()
                .orElseThrow();
        var file = LISTS.resolve("two-languages.csv").toString();
        var mapping = LISTS.resolve("two-languages.yaml").toString();
        assertThat(bringing.bring(List.of(file, "--without-refused", "--mapping", mapping)))
                .isZero();
        return "muster-efre-2014";
    }

    /** The kind of records of which some are due and wanted by the archive. */
    private String due(Desk desk) {
        write("""
            insert into notice.reports (id, one_time_key, reference, page, message, received_at)
            select i, md5(i::text), 'B-' || upper(left(i::text, 8)), '/karte', 'Alt', now() - interval '5 years'
            from (select ?::uuid) one (i)\
            """, UUID.randomUUID());
        done(desk.send(Form.in(desk.get(DUE).page(), DUE)
                .with("antwort", "ja")
                .with("archiv", "Landeshauptarchiv")
                .with("am", "2026-01-05")));
        return "reports";
    }

    private String handover(Desk desk) {
        due(desk);
        assertThat(desk.send(Form.in(desk.get(DUE).page(), "/paket")).status()).isEqualTo(200);
        return desk.get(DUE).page().select("form:has(#quittung)").attr("action").replaceFirst(".*/", "");
    }

    private static void done(Site.Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
    }
}
