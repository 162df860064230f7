package org.wandelwerk.letter;

import java.util.List;
import org.wandelwerk.kernel.PersonId;

/**
 * Letters to a body, as many as can be made at once.
 *
 * @param number from 1
 * @param before how many come before the first of this part
 * @param total how many there are in all parts
 * @param people the accounts of those to whom the letters of this part go
 */
public record LetterPart(int number, int before, List<LetterText> letters, int total, List<PersonId> people) {

    public LetterPart {
        letters = List.copyOf(letters);
        people = List.copyOf(people);
    }

    public boolean isWhole() {
        return letters.size() == total;
    }

    public int last() {
        return before + letters.size();
    }
}
