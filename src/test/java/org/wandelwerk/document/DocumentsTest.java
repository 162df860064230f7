package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.conf.ParamType;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthNote.Grade;
import org.wandelwerk.outgoing.AScanner;
import org.wandelwerk.outgoing.VirusScanner;
import org.wandelwerk.outgoing.VirusVerdict;

class DocumentsTest extends HouseWithFiles {

    @Test
    void aStrangersFileIsHeldAndThatOfTheOfficeIsMarked() throws IOException {
        var held = byStranger("fremd");
        var marked = byOffice("eigen");

        assertThat(held.state()).isEqualTo(DocumentState.HELD);
        assertThat(held.reason()).isEqualTo(StateReason.STRANGER);
        assertThat(marked.state()).isEqualTo(DocumentState.UNCHECKED);
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> Acting.as(office.person().actor(), () -> links.make(held.id(), "s")))
                        .rule())
                .isEqualTo("document.refused.held");
        assertThat(documents.of(owner)).containsExactly(held, marked);
        assertThat(documents.readable(owner)).as("for a visitor").isEmpty();
        assertThat(Acting.as(office.person().actor(), () -> documents.readable(owner)))
                .containsExactly(marked);
    }

    @Test
    void theAudienceIsMetInTheQuestionAndNothingIsLookedAtAfterwards() throws IOException {
        var office = byOffice("für die Geschäftsstelle");
        var open = byOffice("auch für die Bank");
        documents.share(open.id(), Audience.of(AudienceToken.role("office"), AudienceToken.role("bank")));
        var bank = desks.of(site, "Bea Bank", "bank").person().actor();
        assertThat(documents.readable(owner)).as("for a visitor").isEmpty();
        assertThat(Acting.as(bank, () -> documents.readable(owner)))
                .extracting(DocumentVersion::id)
                .containsExactly(open.id());
        assertThat(Acting.as(this.office.person().actor(), () -> documents.readable(owner)))
                .extracting(DocumentVersion::id)
                .containsExactly(office.id(), open.id());

        var asked = repository.readable(owner, rights.tokens(), 50).getSQL(ParamType.INLINED);
        var plan = sql.transactionResult(all -> {
            all.dsl().execute("set local enable_seqscan = off");
            return all.dsl().fetch("explain " + asked).format(Integer.MAX_VALUE);
        });
        assertThat(plan).contains("documents_by_owner", "audience && '{public}'::text[]", "Limit");
    }

    @Test
    void aNewVersionLeavesTheOldOneAndTheSameFormAddsOne() throws IOException {
        var first = byStranger("eins");
        var next = upload(file("Plan 2.txt", "zwei"), first.document());
        var second = documents.add(next);

        assertThat(documents.add(next)).isEqualTo(second);
        assertThat(second.number()).isEqualTo(2);
        assertThat(documents.versions(first.document())).containsExactly(second, first);
        assertThat(documents.of(owner)).containsExactly(second);
        var other = new DocumentOwner("draft-idea", UUID.randomUUID());
        assertThatThrownBy(() -> documents.add(new DocumentUpload(
                        other, first.document(), next.file(), Audience.NOBODY, "0".repeat(31) + "a")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> documents.add(new DocumentUpload(other, null, next.file(), Audience.NOBODY, next.key())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRecordHasOnlySoManyDocuments() throws IOException {
        var file = file("a.txt", "viele");
        for (int at = 0; at < Documents.MOST_PER_RECORD; at++) {
            documents.add(upload(file, null));
        }
        assertThatThrownBy(() -> documents.add(upload(file, null)))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("document.refused.many"));
    }

    @Test
    void aScannerThatComesLaterLooksAtAllThatWaits() throws IOException {
        var clean = byStranger("sauber");
        var infected = byOffice("boese " + AScanner.VIRUS);
        try (var scanner = new AScanner()) {
            scanner.be("mute");
            new Scanning(checks, store, VirusScanner.at(scanner.clamd())).round();
            assertThat(state(clean)).isEqualTo(DocumentState.HELD);
            assertThat(state(infected)).as("given before, still is").isEqualTo(DocumentState.UNCHECKED);
        }
        var again = byStranger("noch einer");
        var bad = byStranger("schlecht " + AScanner.VIRUS);
        var released = byStranger("frei " + AScanner.VIRUS);
        var harmless = byStranger("frei und sauber");
        release(released);
        release(harmless);
        try (var scanner = new AScanner()) {
            new Scanning(checks, store, VirusScanner.at(scanner.icap())).round();
        }
        assertThat(state(again)).isEqualTo(DocumentState.CLEARED);
        var refused = documents.versions(bad.document()).getFirst();
        assertThat(refused.reason()).isEqualTo(StateReason.VIRUS);
        assertThat(refused.remark()).contains("Lausitz.Probe");
        assertThatThrownBy(() -> Acting.as(office.person().actor(), () -> links.make(bad.id(), "s")))
                .isInstanceOf(Refused.class);
        assertThat(state(released)).as("looked at after the release").isEqualTo(DocumentState.REFUSED);
        assertThat(state(harmless)).isEqualTo(DocumentState.CLEARED);
        assertThat(documents.versions(harmless.document()).getFirst().remark()).isEqualTo("Bekannt");

        checks.note(due(harmless), new VirusVerdict(VirusVerdict.Outcome.INFECTED, "Spät"));
        assertThat(state(harmless)).as("whatever was decided").isEqualTo(DocumentState.REFUSED);
        checks.note(due(harmless), new VirusVerdict(VirusVerdict.Outcome.CLEAN, ""));
        assertThat(state(harmless)).isEqualTo(DocumentState.REFUSED);
    }

    @Test
    void whatIsRemovedOrRefusedIsNeitherSearchedNorChecked() throws IOException {
        var removed = byOffice("Rhabarber " + UUID.randomUUID());
        var refused = byStranger("Rettich " + UUID.randomUUID());
        for (var version : List.of(removed, refused)) {
            checks.beginText(version.id());
            checks.noteText(version.id(), "Gemüse");
        }
        documents.remove(removed.document());
        Acting.as(office.person().actor(), () -> {
            desk.refuse(refused.id(), "Werbung");
            return true;
        });
        assertThat(found.text(removed.id())).isEmpty();
        assertThat(found.text(refused.id())).isEmpty();
        for (var due = checks.claim(); due.isPresent(); due = checks.claim()) {
            assertThat(due.get().id()).isNotIn(removed.id(), refused.id());
        }
    }

    @Test
    void aFileThatNobodyLooksAtForLongIsTold() throws IOException {
        var scanner = VirusScanner.at("clamd://localhost:1");
        var alone = new Documents(repository, found, scanner, rights, Clock.systemUTC());
        var upload = upload(file("Wartet.txt", "wartet"), null);
        var waiting = Objects.requireNonNull(transactions.execute(_ -> alone.add(upload)));
        assertThat(waiting.state()).isEqualTo(DocumentState.CHECKING);
        var late = waiting.at().plus(Duration.ofMinutes(11));
        assertThat(new DocumentHealth(scanner, found).notes(late).map(HealthNote::grade))
                .containsExactly(Grade.URGENT);
        var before = found.silence(waiting.at()).files();
        assertThat(found.silence(waiting.at().plusSeconds(1)).files()).isEqualTo(before + 1);
        documents.remove(waiting.document());
        assertThat(found.silence(waiting.at().plusSeconds(1)).files()).isEqualTo(before);
    }
}
