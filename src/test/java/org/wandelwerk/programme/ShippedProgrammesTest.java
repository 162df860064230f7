package org.wandelwerk.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.programme.jooq.Tables.LOADS;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;

@House
@Transactional
class ShippedProgrammesTest {

    private static final String FILE = "lausitz-brandenburg.yaml";

    @Autowired
    private ShippedProgrammes shipped;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ResourcePatternResolver resources;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private Change load(ShippedFiles files) {
        return Acting.as(HouseActors.SYSTEM, () -> shipped.load(files));
    }

    @Test
    void aStartWithTheSameFilesAsksOnceAndReadsNothing() {
        var sent = statements.during(
                () -> assertThat(load(ShippedFiles.in(resources))).isEqualTo(Change.SAME));
        assertThat(sent).hasSize(1);
        assertThat(sql.fetchCount(LOADS)).isEqualTo(1);
    }

    @Test
    void anotherNameInAFileIsTakenOverOnce() {
        var files = ShippedFiles.in(resources);
        var text = String.valueOf(files.programmes().get(FILE));
        var name = programmes.all().getFirst().name().de();
        var changed =
                new ShippedFiles(Map.of(FILE, text.replace(name, "Neuer Name")), files.procedures(), files.forms());

        assertThat(load(changed)).isEqualTo(Change.CHANGED);

        assertThat(programmes.all())
                .extracting(programme -> programme.name().de())
                .contains("Neuer Name");
        assertThat(load(changed)).isEqualTo(Change.SAME);
    }

    @Test
    void anAreaThatTheFileNamesNoMoreStaysBehindTheOthers() {
        var files = ShippedFiles.in(resources);
        var text = String.valueOf(files.programmes().get(FILE));
        var programme = FILE.replace(".yaml", "");
        var before = programmes.fundingAreas(programme);
        var without = text.replaceFirst("(?s)  - code: 2\n.*?(?=  - code: 3\n)", "");
        assertThat(without).isNotEqualTo(text);

        load(new ShippedFiles(Map.of(FILE, without), files.procedures(), files.forms()));
        sql.execute("set constraints all immediate");

        var after = programmes.fundingAreas(programme);
        assertThat(after).hasSameElementsAs(before);
        assertThat(after.getLast()).isEqualTo(before.get(1));
    }

    @Test
    void aFileThatBreaksARuleIsRefusedAndNotNoted() {
        var files = ShippedFiles.in(resources);
        var broken = new ShippedFiles(files.programmes(), Map.of(FILE, "procedure: [ "), files.forms());
        assertThatThrownBy(() -> load(broken)).isInstanceOf(UnreadableFile.class);
        assertThat(sql.fetchCount(LOADS)).isEqualTo(1);
    }

    @Test
    void theDigestTellsFilesApart() {
        var files = ShippedFiles.in(resources);
        assertThat(new ShippedFiles(files.procedures(), files.programmes(), files.forms()).digest())
                .isNotEqualTo(files.digest());
    }
}
