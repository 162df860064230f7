package org.wandelwerk.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;

/** What a load brought that came to nothing is known no more, not even by what was read before the end. */
@House
class NothingStaysAfterRollbackTest {

    private static final ProcedureVersion VERSION = new ProcedureVersion("lausitz-brandenburg", 41);

    @Autowired
    private Procedures procedures;

    @Autowired
    private TransactionTemplate transactions;

    private static ProcedureFile file(String end) {
        return AProcedure.shortFile(AProcedure.SHORT
                .replace("procedure: short", "procedure: lausitz-brandenburg")
                .replace("version: 1", "version: 41")
                .replace("end: COMPLETED", end));
    }

    private Procedure readAndLetGo(ProcedureFile file) {
        return Acting.as(
                HouseActors.SYSTEM,
                () -> transactions.execute(status -> {
                    status.setRollbackOnly();
                    procedures.release(file, KnownNames.RELEASED);
                    return procedures.version(VERSION);
                }));
    }

    @Test
    void aReleaseThatIsTakenBackIsForgottenAndAnotherOneIsReadAnew() {
        assertThat(readAndLetGo(file("end: COMPLETED")))
                .isEqualTo(file("end: COMPLETED").read());
        assertThatThrownBy(() -> procedures.version(VERSION)).isInstanceOf(NotFound.class);
        assertThat(readAndLetGo(file("end: REFUSED")))
                .isEqualTo(file("end: REFUSED").read());
    }
}
