package org.wandelwerk.document;

import java.text.Normalizer;

/** The name of a file as people may be shown it, and as no system takes it for more than a name. */
final class CleanName {

    private static final int LONGEST = 120;

    private CleanName() {}

    /** The last part of a path, without signs that steer, turn round or hide; empty when nothing is left. */
    static String of(String given) {
        var whole = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "");
        var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll("[<>:\"|?*%;]", "_")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                        .strip()
                + ending;
    }
}
