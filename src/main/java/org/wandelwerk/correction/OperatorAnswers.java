package org.wandelwerk.correction;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.Texts;

/** Does what an operator asked for as the house itself, and tells in a sentence what came of it. */
@Component
class OperatorAnswers {

    /** Which addresses the commands understand. */
    static final String ADDRESSES = "ADDRESS is the address of a project, meeting, news item, organisation, workshop,"
            + " body, seat, speaker or topic, such as /projekte/P-7K3F-9QX or https://example.org/en/werkstaetten/2";

    private static final int FAILED = 1;

    private final Texts texts;

    OperatorAnswers(Texts texts) {
        this.texts = texts;
    }

    /** 0 only when it was done. */
    int to(Supplier<Recall> work, Function<Recall, String> sentence) {
        try {
            System.out.println(sentence.apply(Acting.as(HouseActors.SYSTEM, work)));
            return 0;
        } catch (Refused e) {
            System.err.println(texts.text(Language.EN, e.rule()) + " Nothing was changed.");
        } catch (NotFound e) {
            System.err.println("There is no " + e.getMessage() + " here. Nothing was changed.");
        }
        return FAILED;
    }
}
