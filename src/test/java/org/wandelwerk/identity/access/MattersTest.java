package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.identity.access.SomeRights.W2;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Text;

/** Which record is shown to whoever asks why they see it. */
class MattersTest {

    private static final AGrant READER = AGrant.of(Permission.READ_BODY).in(W2);
    private static final NamedMatter RECORD = NamedMatter.read(
            new Matter("test", Set.of(W2), Audience.of(AudienceToken.body("w2"))), Text.german("Vorgang"), "/x");

    private final AtomicInteger lookedUp = new AtomicInteger();
    private final MatterSource records = MatterSource.of("vorgang", key -> {
        lookedUp.incrementAndGet();
        return key.equals("x") ? Optional.of(RECORD) : Optional.empty();
    });

    private NamedMatter asked(MatterSource source, String word, String key, AGrant... grants) {
        return Asking.with(List.of(grants), () -> new Matters(List.of(source), Asking.rights()).get(word, key));
    }

    @Test
    void whoMayReadItFindsIt() {
        assertThat(asked(records, "vorgang", "x", READER)).isEqualTo(RECORD);
    }

    @Test
    void whatIsUnknownAndWhatIsClosedAreTheSame() {
        assertThatThrownBy(() -> asked(records, "vorgang", "y", READER))
                .isInstanceOf(NotFound.class)
                .hasMessage("vorgang y");
        assertThatThrownBy(() -> asked(records, "other", "x", READER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked(records, "vorgang", "x"))
                .isInstanceOf(NotFound.class)
                .hasMessage("vorgang x");
    }

    @Test
    void aRecordIsFoundByItsIdAndWhatIsNoIdIsNotLookedUp() {
        var id = new UUID(7, 9);
        var source = MatterSource.ofIds("vorgang", asked -> {
            lookedUp.incrementAndGet();
            return asked.equals(id) ? Optional.of(RECORD) : Optional.empty();
        });
        assertThat(source.isOpenTo(PersonRights.VISITOR)).isTrue();
        assertThat(source.matter("vorgang", id.toString())).contains(RECORD);
        assertThat(source.matter("vorgang", new UUID(7, 8).toString())).isEmpty();
        assertThat(lookedUp).hasValue(2);
        for (var none : List.of("", "x", "7-0-0-0-9", id + "0", "0" + id)) {
            assertThat(source.matter("vorgang", none)).isEmpty();
        }
        assertThat(source.matter("other", id.toString())).isEmpty();
        assertThat(lookedUp).hasValue(2);
    }

    @Test
    void aPublishedRecordIsReadByEverybodyAtItsAddress() {
        var source = MatterSource.ofPublic(
                "ort", "/orte/", key -> key.equals("x") ? Optional.of(Text.german("Ort")) : Optional.empty());
        assertThat(source.matter("ort", "y")).isEmpty();
        assertThat(source.matter("other", "x")).isEmpty();
        assertThat(asked(source, "ort", "x"))
                .isEqualTo(NamedMatter.read(Matter.isPublic("ort x"), Text.german("Ort"), "/orte/x"));
    }

    @Test
    void nothingIsLookedUpForThoseWhoSeeNoneOfItsKind() {
        var forReaders = records.openTo(rights -> rights.mayAnywhere(Permission.READ_BODY));
        assertThatThrownBy(() -> asked(forReaders, "vorgang", "x")).isInstanceOf(NotFound.class);
        assertThat(lookedUp).hasValue(0);
        assertThat(asked(forReaders, "vorgang", "x", READER)).isEqualTo(RECORD);
        assertThat(lookedUp).hasValue(1);
    }
}
