package org.wandelwerk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wandelwerk.draft.FieldAudience.FieldReader;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.AudienceToken.Kind;
import org.wandelwerk.kernel.PersonId;

/** Who reads a field by the choice of an editor, without a database. */
class FieldAudienceTest {

    private static final EditableField NEEDED = EditableField.required("title", FieldForm.LINE);
    private static final EditableField FREE = EditableField.optional("note", FieldForm.TEXT);
    private static final List<EditableField> FIELDS = List.of(NEEDED, FREE, EditableField.NOTE);
    private static final TypedValues TYPED =
            TypedValues.NONE.with("title", "Titel").with("note", "Anmerkung").with("internal", "Vermerk");

    private static final FieldAudience FOR_BODIES = FieldAudience.of(FieldReader.BODIES);

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

    private static final Set<String> BODIES = Set.of("w2", "w5");
    private static final AudienceToken CARRIER = new AudienceToken(Kind.PROJECT, "P-7K3F-9QX");
    private static final Set<AudienceToken> PROMOTERS =
            Set.of(CARRIER, new AudienceToken(Kind.ORGANISATION, new UUID(0, 9).toString()));

    private static Audience readers(FieldReader... chosen) {
        return FieldAudience.of(chosen).readers(BODIES, PROMOTERS);
    }

    /** Every set that can be chosen at all, the empty one included. */
    static Stream<FieldAudience> all() {
        var readers = FieldReader.values();
        return IntStream.range(0, 1 << readers.length)
                .mapToObj(bits -> new FieldAudience(IntStream.range(0, readers.length)
                        .filter(one -> (bits >> one & 1) == 1)
                        .mapToObj(one -> readers[one])
                        .collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsReadAgainAsItWasPrintedAndWhatIsNoWordLetsNobodyRead(FieldAudience audience) {
        assertThat(FieldAudience.read(audience.printed())).isEqualTo(audience);
        assertThat(FieldAudience.read("OFFICE\n" + audience.printed().replace(' ', '\n')))
                .isEqualTo(audience);
        assertThat(FieldAudience.read(audience.printed().toLowerCase(Locale.ROOT)))
                .isEqualTo(FieldAudience.OFFICE);
        assertThat(FieldAudience.read("")).isEqualTo(FieldAudience.OFFICE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theOfficeReadsWhateverIsChosen(FieldAudience audience) {
        var office = Set.of(AudienceToken.PUBLIC, AudienceToken.SIGNED_IN, AudienceToken.role("office"));
        assertThat(audience.readers(BODIES, PROMOTERS).includes(office)).isTrue();
        assertThat(audience.readers(Set.of(), Set.of()).includes(office)).isTrue();
    }

    @Test
    void eachLetsThoseReadWhomItNames() {
        var office = AudienceToken.role("office");
        assertThat(readers(FieldReader.PUBLIC)).isEqualTo(Audience.EVERYBODY);
        assertThat(readers(FieldReader.SIGNED_IN)).isEqualTo(Audience.of(office, AudienceToken.SIGNED_IN));
        assertThat(readers(FieldReader.BODIES))
                .isEqualTo(Audience.of(office, AudienceToken.body("w2"), AudienceToken.body("w5")));
        assertThat(readers(FieldReader.PROMOTER).tokens())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(office), PROMOTERS.stream()).toList());
        assertThat(readers(FieldReader.MINISTRY)).isEqualTo(Audience.of(office, AudienceToken.role("ministry")));
        assertThat(readers(FieldReader.BANK)).isEqualTo(Audience.of(office, AudienceToken.role("bank")));
        assertThat(readers(FieldReader.RESEARCH)).isEqualTo(Audience.of(office, AudienceToken.role("research")));
        assertThat(readers()).isEqualTo(Audience.of(office));
        assertThat(FieldAudience.of(FieldReader.BODIES, FieldReader.PROMOTER).readers(Set.of(), Set.of()))
                .isEqualTo(Audience.of(office));
    }

    @Test
    void severalLetEachOfThemReadAndNobodyElse() {
        var both = readers(FieldReader.MINISTRY, FieldReader.PROMOTER);
        assertThat(both.includes(Set.of(AudienceToken.role("ministry")))).isTrue();
        assertThat(both.includes(Set.of(CARRIER))).isTrue();
        assertThat(both.includes(Set.of(AudienceToken.SIGNED_IN, AudienceToken.role("bank"), AudienceToken.body("w2"))))
                .isFalse();
    }

    @Test
    void whoIsAmongAllIsNotNamedBeside() {
        assertThat(FieldAudience.of(FieldReader.values())).isEqualTo(FieldAudience.PUBLIC);
        assertThat(FieldAudience.of(FieldReader.SIGNED_IN, FieldReader.BANK).printed())
                .isEqualTo("SIGNED_IN");
        assertThat(FieldAudience.of(FieldReader.BANK, FieldReader.BODIES).words())
                .containsExactly("BODIES", "BANK", "OFFICE");
        assertThat(FieldAudience.of(FieldReader.SIGNED_IN).words()).containsExactly("SIGNED_IN");
        assertThat(FieldAudience.OFFICE.words()).containsExactly("ALONE");
    }

    /** Whom two choices both let read is asked of each single token. */
    @Test
    void twoChoicesTogetherLetNobodyReadWhomOneOfThemKeepsOut() {
        var tokens = new HashSet<>(PROMOTERS);
        tokens.addAll(Set.of(
                AudienceToken.body("w2"),
                AudienceToken.role("ministry"),
                AudienceToken.role("bank"),
                AudienceToken.role("research"),
                AudienceToken.role("office")));
        for (var one : all().toList()) {
            for (var other : all().toList()) {
                var both = one.and(other);
                assertThat(both).isEqualTo(other.and(one));
                for (var token : tokens) {
                    var held = Set.of(AudienceToken.PUBLIC, AudienceToken.SIGNED_IN, token);
                    assertThat(reads(both, held)).isEqualTo(reads(one, held) && reads(other, held));
                }
                var visitor = Set.of(AudienceToken.PUBLIC);
                assertThat(reads(both, visitor)).isEqualTo(reads(one, visitor) && reads(other, visitor));
            }
        }
    }

    private static boolean reads(FieldAudience audience, Set<AudienceToken> held) {
        return audience.readers(BODIES, PROMOTERS).includes(held);
    }

    @ParameterizedTest
    @MethodSource("all")
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
    @MethodSource("all")
    void whatIsNotForEverybodyIsNotPublished(FieldAudience chosen) {
        var draft = draft(Map.of("note", chosen));
        var isPublic = chosen.equals(FieldAudience.PUBLIC);
        assertThat(draft.open(FIELDS).texts().containsKey("note")).isEqualTo(isPublic);
        assertThat(draft.kept(FIELDS).texts().containsKey("note")).isEqualTo(!isPublic);
        assertThat(draft.kept(FIELDS).texts()).containsKey("internal").doesNotContainKey("title");
    }

    @Test
    void aStepChangesNoReadersAndAFormMay() {
        var draft = draft(Map.of("note", FOR_BODIES));
        var moved = draft.moved(DraftState.PROPOSED, Instant.EPOCH);
        assertThat(moved.audienceOf(FREE)).isEqualTo(FOR_BODIES);
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
        var forBodies = draft(Map.of("note", FOR_BODIES)).basis(note);
        var forOffice = draft(Map.of("note", FieldAudience.OFFICE)).basis(note);
        var forMore = draft(Map.of("note", FieldAudience.of(FieldReader.BODIES, FieldReader.BANK)))
                .basis(note);
        assertThat(open).isEqualTo(TypedValues.NONE.digest());
        assertThat(List.of(open, forBodies, forOffice, forMore)).doesNotHaveDuplicates();
        var other = draft(Map.of("note", FieldAudience.OFFICE))
                .typing(TYPED.with("note", "Andere Anmerkung"), Map.of("note", FieldAudience.OFFICE));
        assertThat(other.basis(note)).isNotEqualTo(forOffice);
    }

    @Test
    void whoCanNotBeChosenAnyMoreReadsNothing() {
        var offered = List.of(FieldReader.PUBLIC, FieldReader.BANK);
        assertThat(FOR_BODIES.among(offered)).isEqualTo(FieldAudience.OFFICE);
        assertThat(FieldAudience.of(FieldReader.BODIES, FieldReader.BANK).among(offered))
                .isEqualTo(FieldAudience.of(FieldReader.BANK));
        assertThat(FieldAudience.PUBLIC.among(offered)).isEqualTo(FieldAudience.PUBLIC);
    }

    @Test
    void whatTheOfficeAloneReadsIsPrintedAsItsWord() {
        assertThat(FieldAudience.OFFICE.printed()).isEqualTo("OFFICE");
        assertThat(FieldAudience.of(FieldReader.BANK).printed()).isEqualTo("BANK");
    }

    @Test
    void aNoteIsOfferedToNobodyAndBodiesOnlyOfKindsThatAreAboutBodies() {
        var about = new KindOfRecord(Set.of(), true, true);
        var alone = new KindOfRecord(Set.of(), false, true);

        assertThat(FieldAudience.offered(EditableField.NOTE, about)).isEmpty();
        assertThat(FieldAudience.offered(FREE, about))
                .contains(FieldReader.PUBLIC, FieldReader.BODIES, FieldReader.BANK, FieldReader.RESEARCH)
                .doesNotContain(FieldReader.PROMOTER);
        assertThat(FieldAudience.offered(FREE, alone))
                .contains(FieldReader.PUBLIC, FieldReader.BANK)
                .doesNotContain(FieldReader.BODIES, FieldReader.PROMOTER);
    }

    @Test
    void whoActsForPromotersIsOfferedWhereThereAreAnyAndWithoutAPageNobodyButEverybody() {
        assertThat(FieldAudience.offered(FREE, about(true, true))).containsExactly(FieldReader.values());
        assertThat(FieldAudience.offered(FREE, about(false, true)))
                .containsExactly(Stream.of(FieldReader.values())
                        .filter(reader -> reader != FieldReader.PROMOTER)
                        .toArray(FieldReader[]::new));
        assertThat(FieldAudience.offered(FREE, about(true, false))).containsExactly(FieldReader.PUBLIC);
    }

    /** Records that are about bodies. */
    private static EditableKind about(boolean hasPromoters, boolean hasPage) {
        return new KindOfRecord(Set.of(), true, true, hasPromoters, hasPage);
    }

    @Test
    void whatIsFilledAndNotForEverybodyIsWithheldAndANoteIsNotNamed() {
        assertThat(draft(Map.of()).withheld()).isEmpty();
        assertThat(draft(Map.of("note", FieldAudience.PUBLIC)).withheld()).isEmpty();
        assertThat(draft(Map.of("note", FOR_BODIES, "internal", FieldAudience.OFFICE))
                        .withheld())
                .containsExactly("note");
        assertThat(empty(Map.of("note", FOR_BODIES)).withheld()).isEmpty();
    }

    @Test
    void whatIsKeptIsToldApartByItsWordsAndItsReadersAndWhatIsUsualAndEmptyIsNot() {
        var usual = draft(Map.of()).basis(FIELDS);
        assertThat(usual).as("what the office noted").isNotEqualTo(TypedValues.NONE.digest());
        assertThat(draft(Map.of("note", FOR_BODIES)).basis(FIELDS)).isNotEqualTo(usual);
        assertThat(draft(Map.of("note", FOR_BODIES)).basis(FIELDS))
                .isNotEqualTo(draft(Map.of("note", FieldAudience.OFFICE)).basis(FIELDS));
        assertThat(empty(Map.of("note", FieldAudience.OFFICE)).basis(FIELDS))
                .isNotEqualTo(empty(Map.of()).basis(FIELDS));
        assertThat(empty(Map.of()).basis(FIELDS))
                .as("what was never written tells nothing")
                .isEqualTo(TypedValues.NONE.digest());
    }

    private static Draft empty(Map<String, FieldAudience> audiences) {
        return draft(audiences).typing(TypedValues.NONE, audiences);
    }
}
