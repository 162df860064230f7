package org.wandelwerk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PersonId;

/** Who reads a field by the choice of an editor, without a database. */
class FieldAudienceTest {

    private static final EditableField NEEDED = EditableField.required("title", FieldForm.LINE);
    private static final EditableField FREE = EditableField.optional("note", FieldForm.TEXT);
    private static final List<EditableField> FIELDS = List.of(NEEDED, FREE, EditableField.NOTE);
    private static final TypedValues TYPED =
            TypedValues.NONE.with("title", "Titel").with("note", "Anmerkung").with("internal", "Vermerk");

    private static Draft draft(Map<String, FieldAudience> audiences) {
        return new Draft(
                new DraftId(new UUID(0, 1)),
                "dinge",
                new UUID(0, 2),
                "Titel",
                TypedValues.NONE,
                TYPED,
                audiences,
                DraftState.OPEN,
                3,
                new Actor(new PersonId(new UUID(0, 3)), "Anna"),
                Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsReadFromAFormByItsNameAndWhatIsNoneIsForTheOffice(FieldAudience audience) {
        assertThat(FieldAudience.of(audience.name())).isEqualTo(audience);
        assertThat(FieldAudience.of(audience.name().toLowerCase(Locale.ROOT))).isEqualTo(FieldAudience.OFFICE);
        assertThat(FieldAudience.of("")).isEqualTo(FieldAudience.OFFICE);
    }

    @ParameterizedTest
    @EnumSource
    void theOfficeReadsWhateverIsChosen(FieldAudience audience) {
        var office = Set.of(AudienceToken.PUBLIC, AudienceToken.SIGNED_IN, AudienceToken.role("office"));
        assertThat(audience.readers(Set.of("w2")).includes(office)).isTrue();
        assertThat(audience.readers(Set.of()).includes(office)).isTrue();
    }

    @Test
    void eachLetsThoseReadWhomItNames() {
        var office = AudienceToken.role("office");
        assertThat(FieldAudience.PUBLIC.readers(Set.of("w2"))).isEqualTo(Audience.EVERYBODY);
        assertThat(FieldAudience.SIGNED_IN.readers(Set.of("w2")))
                .isEqualTo(Audience.of(office, AudienceToken.SIGNED_IN));
        assertThat(FieldAudience.BODIES.readers(List.of("w2", "w5")))
                .isEqualTo(Audience.of(office, AudienceToken.body("w2"), AudienceToken.body("w5")));
        assertThat(FieldAudience.BODIES.readers(Set.of())).isEqualTo(Audience.of(office));
        assertThat(FieldAudience.OFFICE.readers(Set.of("w2"))).isEqualTo(Audience.of(office));
    }

    @ParameterizedTest
    @EnumSource
    void whatARecordCannotBeWithoutIsPublicAndANoteNever(FieldAudience chosen) {
        var draft = draft(Map.of("title", chosen, "note", chosen, "internal", chosen));
        assertThat(draft.audienceOf(NEEDED)).isEqualTo(FieldAudience.PUBLIC);
        assertThat(draft.audienceOf(FREE)).isEqualTo(chosen);
        assertThat(draft.audienceOf(EditableField.NOTE)).isEqualTo(FieldAudience.OFFICE);
    }

    @Test
    void whoChoosesNothingPublishesWhatIsNoNote() {
        var draft = draft(Map.of());
        assertThat(draft.audienceOf(FREE)).isEqualTo(FieldAudience.PUBLIC);
        assertThat(draft.open(FIELDS).texts()).containsOnlyKeys("title", "note");
        assertThat(draft.kept(FIELDS).texts()).containsOnlyKeys("internal");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC")
    void whatIsNotForEverybodyIsNotPublished(FieldAudience chosen) {
        var draft = draft(Map.of("note", chosen));
        assertThat(draft.open(FIELDS).texts()).containsOnlyKeys("title");
        assertThat(draft.kept(FIELDS).texts()).containsOnlyKeys("note", "internal");
    }

    @Test
    void aStepChangesNoReadersAndAFormMay() {
        var draft = draft(Map.of("note", FieldAudience.BODIES));
        var moved = draft.moved(DraftState.PROPOSED, Instant.EPOCH);
        assertThat(moved.audienceOf(FREE)).isEqualTo(FieldAudience.BODIES);
        assertThat(moved.version()).isEqualTo(4);
        assertThat(moved.isStanding()).isTrue();
        assertThat(draft.isStanding()).isTrue();
        assertThat(draft.moved(DraftState.PUBLISHED, Instant.EPOCH).isStanding())
                .isFalse();
        var typing = draft.typing(TYPED, Map.of("note", FieldAudience.OFFICE));
        assertThat(typing.audienceOf(FREE)).isEqualTo(FieldAudience.OFFICE);
        assertThat(typing.version()).isEqualTo(3);
    }

    @Test
    void whatWasPublishedIsToldApartByWhatWasKeptAndForWhom() {
        var note = List.of(NEEDED, FREE);
        var open = draft(Map.of()).basis(note);
        var forBodies = draft(Map.of("note", FieldAudience.BODIES)).basis(note);
        var forOffice = draft(Map.of("note", FieldAudience.OFFICE)).basis(note);
        assertThat(open).isEqualTo(TypedValues.NONE.digest());
        assertThat(List.of(open, forBodies, forOffice)).doesNotHaveDuplicates();
        var other = draft(Map.of("note", FieldAudience.OFFICE))
                .typing(TYPED.with("note", "Andere Anmerkung"), Map.of("note", FieldAudience.OFFICE));
        assertThat(other.basis(note)).isNotEqualTo(forOffice);
    }

    @Test
    void whatCanNotBeChosenAnyMoreIsForTheOffice() {
        var offered = List.of(FieldAudience.PUBLIC, FieldAudience.OFFICE);
        assertThat(FieldAudience.BODIES.among(offered)).isEqualTo(FieldAudience.OFFICE);
        assertThat(FieldAudience.PUBLIC.among(offered)).isEqualTo(FieldAudience.PUBLIC);
    }
}
