package org.wandelwerk.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text is about somebody when it has the name or the address as a whole, and no other address. */
class NamedPersonTest {

    private final NamedPerson person = new NamedPerson("Jan Berg", "a.meier@x.de");

    @Test
    void theEndOrTheBeginningOfAnotherNameOrAddressNamesNobody() {
        assertThat(person.isNamedIn("anna.meier@x.de")).isFalse();
        assertThat(person.isNamedIn("Jan Bergmann")).isFalse();
        assertThat(person.isNamedIn("Am Markt 1\nz. Hd. Jan Berg")).isTrue();
        assertThat(person.isNamedIn("A.Meier@x.de")).isTrue();
    }

    @Test
    void somebodyOfThatNameWithAnotherAddressIsNotMeantAlsoWhenTheOneEndsLikeTheOther() {
        assertThat(person.isMeantBy("Jan Berg, jan@anderswo.de")).isFalse();
        assertThat(person.isMeantBy("Jan Berg, anna.meier@x.de")).isFalse();
        assertThat(person.isMeantBy("Jan Berg, A.Meier@x.de")).isTrue();
        assertThat(person.isMeantBy("Jan Berg")).isTrue();
    }
}
