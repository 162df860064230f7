package org.wandelwerk.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;

@House
@Transactional
class ProceduresTest {

    @Autowired
    private Procedures procedures;

    @Autowired
    private Programmes programmes;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private Change release(ProcedureFile file) {
        return Acting.as(HouseActors.SYSTEM, () -> procedures.release(file, KnownNames.RELEASED));
    }

    private ProcedureFile ofTheLausitz(String document) {
        return AProcedure.shortFile(document.replace("procedure: short", "procedure: lausitz-brandenburg")
                .replace("version: 1", "version: 7"));
    }

    @Test
    void theShippedProcedureIsReleasedAtStart() {
        assertThat(procedures.current("lausitz-brandenburg")).isEqualTo(AProcedure.lausitz());
        assertThat(release(AProcedure.lausitzFile())).isEqualTo(Change.SAME);
    }

    @Test
    void theShippedProgrammeHasNineFundingAreasInTheOrderOfTheLaw() {
        assertThat(programmes.all()).extracting(Programme::code).containsExactly("lausitz-brandenburg", "stark");
        assertThat(programmes.fundingAreas("lausitz-brandenburg"))
                .extracting(FundingArea::code)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    @Test
    void aHigherVersionBecomesTheCurrentOneAndTheOlderStays() {
        assertThat(release(ofTheLausitz(AProcedure.SHORT))).isEqualTo(Change.NEW);
        assertThat(procedures.current("lausitz-brandenburg").version().number()).isEqualTo(7);
        var first = new ProcedureVersion("lausitz-brandenburg", 1);
        assertThat(procedures.version(first)).isEqualTo(AProcedure.firstOfTheLausitz());
    }

    @Test
    void onADayThatVersionIsCurrentWhichIsValidByThen() {
        release(ofTheLausitz(AProcedure.SHORT));
        assertThat(number(LocalDate.of(2026, 1, 1))).isEqualTo(7);
        assertThat(number(LocalDate.of(2025, 12, 31))).isEqualTo(1);
        assertThatThrownBy(() -> number(LocalDate.of(2020, 11, 24))).isInstanceOf(NotFound.class);
        assertThat(procedures.begin("lausitz-brandenburg")).isEqualTo(LocalDate.of(2020, 11, 25));
    }

    private int number(LocalDate day) {
        return procedures.current("lausitz-brandenburg", day).version().number();
    }

    @Test
    void aReleasedVersionWithAnotherContentIsRefusedWhereItsNumberStands() {
        release(ofTheLausitz(AProcedure.SHORT));
        var changed = ofTheLausitz(AProcedure.SHORT.replace("end: COMPLETED", "end: REFUSED"));
        assertThatThrownBy(() -> release(changed))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("short.yaml, line 2, column 10: version 7 of 'lausitz-brandenburg' was released with"
                        + " another content and never changes; raise the version");
    }

    @Test
    void aReleasedVersionCanChangeItsComments() {
        release(ofTheLausitz(AProcedure.SHORT));
        assertThat(release(ofTheLausitz("# in other words\n" + AProcedure.SHORT)))
                .isEqualTo(Change.SAME);
    }

    @Test
    void notEvenTheDatabaseChangesAReleasedVersion() {
        assertThatThrownBy(() -> sql.execute("update programme.procedures set document = ''"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a released procedure never changes");
    }

    @Test
    void aReleasedVersionIsReadOnce() {
        var version = new ProcedureVersion("lausitz-brandenburg", 1);
        procedures.version(version);
        assertThat(statements.during(() -> procedures.version(version))).isEmpty();
    }

    @Test
    void anUnknownProcedureIsNotFound() {
        assertThatThrownBy(() -> procedures.current("atlantis")).isInstanceOf(NotFound.class);
        var unknown = new ProcedureVersion("lausitz-brandenburg", 99);
        assertThatThrownBy(() -> procedures.version(unknown)).isInstanceOf(NotFound.class);
    }
}
