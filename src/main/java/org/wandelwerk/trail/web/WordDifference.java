package org.wandelwerk.trail.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts laid over each other, word by word: the longest run of common words stays, the rest is gone or new. */
public final class WordDifference {

    /** Texts with fewer words are read faster one after the other. */
    private static final int SHORT = 6;

    private static final int LONGEST = 800;

    /** A few words that stayed, went or came. */
    public record Piece(Kind kind, String words) {}

    /** What became of words. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    private WordDifference() {}

    /** Empty when the texts are too short, too long, or have too little in common. */
    public static List<Piece> of(String before, String after) {
        var left = words(before);
        var right = words(after);
        if (Math.min(left.size(), right.size()) < SHORT || Math.max(left.size(), right.size()) > LONGEST) {
            return List.of();
        }
        var pieces = pieces(left, right, common(left, right));
        var same = pieces.stream().filter(piece -> piece.kind() == Kind.SAME).count();
        return same == 0 ? List.of() : pieces;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How many words two ends of the texts have in common, for each pair of ends. */
    private static int[][] common(List<String> left, List<String> right) {
        var common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Piece> pieces(List<String> left, List<String> right, int[][] common) {
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                add(pieces, Kind.SAME, left.get(i));
                i++;
                j++;
            } else if (j == right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Kind.GONE, left.get(i++));
            } else {
                add(pieces, Kind.NEW, right.get(j++));
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().words() + " " + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
