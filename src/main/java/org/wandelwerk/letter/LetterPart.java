package org.wandelwerk.letter;

import java.util.List;

/**
 * Letters to a body, as many as can be made at once.
 *
 * @param number from 1
 * @param before how many come before the first of this part
 * @param total how many there are in all parts
 */
public record LetterPart(int number, int before, List<LetterText> letters, int total) {

    public LetterPart {
        letters = List.copyOf(letters);
    }

    public boolean isWhole() {
        return letters.size() == total;
    }

    public int last() {
        return before + letters.size();
    }
}
