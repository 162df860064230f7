package org.wandelwerk.reference;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells by its name whether a beneficiary is certainly no natural person. Everybody else counts as one, so that a name
 * is rather left out than stored: also partnerships, which are called after people, and merchants under their own name.
 */
final class NaturalPersons {

    private static final Pattern OF_PEOPLE = Pattern.compile(
            "(?iu)(?<![\\p{L}.])(?:herrn?|frau|eheleute|ehepaar|familie|erbengemeinschaft|inh\\.?|inhaber(?:in)?|e\\."
                    + " ?k\\.?|ek|e\\. ?kfm\\.?|e\\. ?kfr\\.?|eingetragener?"
                    + " kauf\\p{L}+|einzel(?:firma|unternehm\\p{L}*)|g(?:d)?br|gesellschaft bürgerlichen"
                    + " rechts|partg(?:mbb)?|part\\.?g|partnerschaftsgesellschaft\\p{L}*|geb\\.|geborene|natürliche"
                    + " person\\p{L}*|privat(?:person)?|freiberufler(?:in)?|selbst(?:st)?ändige?r?)(?![\\p{L}])");
    private static final Pattern FIRM =
            Pattern.compile("(?iu)(?<![\\p{L}])(?:g?gmbh|g?mbh|gag|gug|kgaa|e\\. ?g\\.|e\\. ?v\\.?|r\\."
                    + " ?v\\.|vvag|sce|ltd|limited|s\\.r\\.o\\.|sp\\. z o\\."
                    + " ?o\\.|b\\.v\\.|aör|a\\.ö\\.r\\.|kdör|k\\.d\\.ö\\.r\\.|(?-i:eV|eG|AG|SE|UG)|eingetragene[rn]?"
                    + " verein|gesellschaft mit ?beschränkter"
                    + " haftung|\\p{L}*aktiengesellschaft|\\p{L}*stiftung|\\p{L}*genossenschaft)(?![\\p{L}])");
    private static final Pattern PARTNERSHIP = Pattern.compile("(?iu)(?<![\\p{L}])(?:kg|ohg|o\\.h\\.g\\.)(?![\\p{L}])");
    private static final Pattern TITLE = Pattern.compile("(?iu)(?:dr|prof|dipl|mag|ing)(?:[.-]\\S*)?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;()/\"„“”»«:]+");
    private static final Pattern BETWEEN_PARTIES = Pattern.compile("\\s+(?:und|u\\.|sowie|&(?! ?Co)|\\+)\\s+|[,;/]");
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})|(?=GmbH|GbR)|(?<=mbH|GbR)(?=\\p{L})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S+(?: \\p{Lu}\\S+){1,3}");

    private NaturalPersons() {}

    /** Whether somebody is meant who is, or may be, a natural person. */
    static boolean mayBe(String given) {
        var beneficiary = RUN_TOGETHER.matcher(given).replaceAll(" ");
        if (OF_PEOPLE.matcher(beneficiary).find()) {
            return true;
        }
        var isFirm = FIRM.matcher(beneficiary).find();
        if (isFirm) {
            return hasPersonBesideFirm(beneficiary);
        }
        var words = words(beneficiary);
        var namesSomebody = words.stream()
                .anyMatch(word -> FirstNames.has(word) || TITLE.matcher(word).matches());
        var isKnown = PARTNERSHIP.matcher(beneficiary).find() || Institutions.isOne(beneficiary);
        return namesSomebody || !isKnown;
    }

    /** One party of several has a first name and no form of a firm, or comes bare behind a firm: "X GmbH und A B". */
    private static boolean hasPersonBesideFirm(String beneficiary) {
        var firmCame = false;
        for (var party : BETWEEN_PARTIES.split(beneficiary)) {
            var words = words(party);
            var isFirm =
                    FIRM.matcher(party).find() || PARTNERSHIP.matcher(party).find();
            if (!isFirm && (words.stream().anyMatch(FirstNames::has) || firmCame && isBareName(party))) {
                return true;
            }
            firmCame = firmCame || isFirm;
        }
        return false;
    }

    private static boolean isBareName(String party) {
        return NAME.matcher(party.strip()).matches() && !Institutions.isOne(party);
    }

    static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** The words of a name that are looked for where else it may stand. */
    static Stream<String> telling(String beneficiary) {
        return Arrays.stream(beneficiary.split("[^\\p{L}\\p{M}]+")).filter(word -> word.length() > 2);
    }
}
