package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Refused;

/** Whole ceremonies of passkeys, and what is made of answers that prove nothing. */
@House
@Import({SomePeople.class, Desks.class})
class PasskeyDoorTest {

    private static final String ORIGIN = "https://portal.example.org";
    private static final String OTHER = "https://portal.example.net";

    @LocalServerPort
    private int port;

    @Autowired
    private PasskeyDoor door;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SignInRepository repository;

    @Autowired
    private SomePeople people;

    @Autowired
    private Desks desks;

    private final PasskeyOrigin origin = new PasskeyOrigin(ORIGIN);
    private Person person;
    private APasskey key;

    @BeforeEach
    void somebodyWithAPasskey() {
        person = people.somebody();
        key = new APasskey(person);
        assertThat(register(person, key, ORIGIN)).isTrue();
    }

    private boolean register(Person owner, APasskey made, String at) {
        return register(owner, made, at, "Mein Rechner");
    }

    private boolean register(Person owner, APasskey made, String at, String label) {
        return Acting.as(owner.actor(), () -> {
            var question = door.askToRegister(owner, origin);
            var answer = made.registration(APasskey.challenge(question.json()), at);
            return door.register(owner, origin, question.begun(), answer, label);
        });
    }

    private Optional<Arrival> enter(PasskeyDoor.Question question, String answer) {
        return Acting.as(person.actor(), () -> door.enter(origin, question.begun(), answer));
    }

    private Optional<Arrival> enter(String at, int uses) throws GeneralSecurityException {
        var question = door.askToEnter(origin);
        return enter(question, key.assertion(APasskey.challenge(question.json()), at, uses));
    }

    @Test
    void whoHoldsThePasskeyComesIn() throws GeneralSecurityException {
        assertThat(enter(ORIGIN, 1)).map(Arrival::person).hasValue(person);
        assertThat(enter(ORIGIN, 2)).isPresent();
    }

    @Test
    void whoIsLockedDoesNotComeInByIt() throws GeneralSecurityException {
        people.lock(person.id());
        assertThat(enter(ORIGIN, 1)).isEmpty();
    }

    @Test
    void anAnswerOpensOnce() throws GeneralSecurityException {
        var question = door.askToEnter(origin);
        var answer = key.assertion(APasskey.challenge(question.json()), ORIGIN, 1);
        assertThat(enter(question, answer)).isPresent();
        assertThat(enter(question, answer)).as("the same again").isEmpty();
        assertThat(enter(door.askToEnter(origin), answer))
                .as("to another question")
                .isEmpty();
    }

    @Test
    void aChallengeThatTheHouseDidNotAskOpensNothing() throws GeneralSecurityException {
        var question = door.askToEnter(origin);
        var foreign = APasskey.challenge(door.askToEnter(origin).json());
        assertThat(enter(question, key.assertion(foreign, ORIGIN, 1))).isEmpty();
    }

    @Test
    void anotherOriginOpensAndRegistersNothing() throws GeneralSecurityException {
        assertThat(enter(OTHER, 1)).isEmpty();
        assertThat(register(person, new APasskey(person), OTHER)).isFalse();
        assertThat(passkeys.ofPerson(person.id())).hasSize(1);
    }

    @Test
    void aPasskeyThatNobodyRegisteredOpensNothing() throws GeneralSecurityException {
        var question = door.askToEnter(origin);
        var stranger = new APasskey(person);
        assertThat(enter(question, stranger.assertion(APasskey.challenge(question.json()), ORIGIN, 1)))
                .isEmpty();
    }

    @Test
    void theQuestionToOnePersonRegistersForNoOther() {
        var other = people.somebody();
        var question = Acting.as(person.actor(), () -> door.askToRegister(person, origin));
        var answer = new APasskey(other).registration(APasskey.challenge(question.json()), ORIGIN);
        assertThat(Acting.as(other.actor(), () -> door.register(other, origin, question.begun(), answer, "Fremd")))
                .isFalse();
        assertThat(passkeys.ofPerson(other.id())).isEmpty();
    }

    @Test
    void aPasskeyBelongsToWhoRegisteredItFirst() throws GeneralSecurityException {
        var other = people.somebody();
        register(other, key, ORIGIN);
        assertThat(passkeys.ofPerson(other.id())).isEmpty();
        assertThat(enter(ORIGIN, 1)).map(Arrival::person).hasValue(person);
    }

    @Test
    void aCounterThatGoesBackOpensNothing() throws GeneralSecurityException {
        assertThat(enter(ORIGIN, 5)).isPresent();
        assertThat(enter(ORIGIN, 4)).as("a copy of the passkey").isEmpty();
        assertThat(enter(ORIGIN, 5)).as("the same count").isEmpty();
        assertThat(enter(ORIGIN, 6)).isPresent();
    }

    private SecretToken come(APasskey by) throws GeneralSecurityException {
        var question = door.askToEnter(origin);
        var answer = by.assertion(APasskey.challenge(question.json()), ORIGIN, 1);
        var arrival = enter(question, answer).orElseThrow();
        return Acting.as(person.actor(), () -> signIns.begin(arrival, SignInStage.WHOLE, "Firefox unter Linux", null));
    }

    private boolean isOpen(SecretToken secret) {
        return signIns.find(secret).isPresent();
    }

    private UUID idOf(String label) {
        return passkeys.ofPerson(person.id()).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void remove(String label) {
        Acting.as(person.actor(), () -> {
            passkeys.remove(person.id(), idOf(label));
            return label;
        });
    }

    @Test
    void ofTwoPasskeysTheRemovedOneOpensNothingAndEndsWhatItOpened() throws GeneralSecurityException {
        var other = new APasskey(person);
        assertThat(register(person, other, ORIGIN, "Mein Telefon")).isTrue();
        var byFirst = come(key);
        var byOther = come(other);

        remove("Mein Telefon");

        assertThat(isOpen(byOther)).as("what the removed one opened").isFalse();
        assertThat(isOpen(byFirst)).as("what the other one opened").isTrue();
        var question = door.askToEnter(origin);
        assertThat(enter(question, other.assertion(APasskey.challenge(question.json()), ORIGIN, 2)))
                .as("the removed one")
                .isEmpty();
        assertThat(enter(ORIGIN, 2)).as("the other one").isPresent();
    }

    @Test
    void afterARemovalTheFormerSecretOpensNothingAndNoFormIsTakenUp() throws GeneralSecurityException {
        var other = new APasskey(person);
        assertThat(register(person, other, ORIGIN, "Mein Telefon")).isTrue();
        var former = come(other);
        var next = Acting.as(
                person.actor(), () -> signIns.prove(signIns.find(former).orElseThrow(), SignInStage.WHOLE));
        var form = SecretToken.digestOfForm(next.formToken());
        assertThat(isOpen(former)).as("who was on the way").isTrue();
        assertThat(repository.handedTo(form)).isPresent();

        remove("Mein Telefon");

        assertThat(isOpen(former)).isFalse();
        assertThat(isOpen(next)).isFalse();
        assertThat(repository.handedTo(form)).isEmpty();
    }

    @Test
    void theOnlyWayInStays() {
        assertThatThrownBy(() -> remove("Mein Rechner")).isInstanceOf(Refused.class);
        assertThat(passkeys.ofPerson(person.id())).hasSize(1);
    }

    @Test
    void aPersonHasAtMostTwenty() {
        for (var number = 2; number <= 20; number++) {
            assertThat(register(person, new APasskey(person), ORIGIN)).isTrue();
        }
        assertThat(register(person, new APasskey(person), ORIGIN)).isFalse();
        assertThat(passkeys.ofPerson(person.id())).hasSize(20);
    }

    @Test
    void itsOwnerRenamesItByThePageOfTheAccountAndNobodyElse() {
        var id = passkeys.ofPerson(person.id()).getFirst().id();
        var address = "/schreibtisch/konto/passkeys/" + id + "/name";
        var desk = desks.of(new Site(port), person);
        var form = Form.in(desk.get("/schreibtisch/konto").page(), address);

        assertThat(desk.send(form.with("name", "Schlüssel am Bund")).status()).isEqualTo(303);
        assertThat(desk.get("/schreibtisch/konto")
                        .page()
                        .select("main input[name=name]")
                        .eachAttr("value"))
                .contains("Schlüssel am Bund");

        var thief = desks.of(new Site(port), people.somebody());
        var token = Form.in(thief.get("/schreibtisch").page(), "/abmelden").value("token");
        var stolen = form.with("token", token).with("name", "Meiner");
        assertThat(thief.send(stolen).status()).isEqualTo(404);
        assertThat(passkeys.ofPerson(person.id())).map(Passkey::label).isEqualTo(List.of("Schlüssel am Bund"));
    }
}
