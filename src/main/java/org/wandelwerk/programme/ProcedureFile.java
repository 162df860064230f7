package org.wandelwerk.programme;

import java.util.UUID;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.HashedId;

/** The file in which a version of a procedure is written. */
record ProcedureFile(String name, String document) {

    /** A version that was released before. */
    Procedure read() {
        return read(KnownNames.RELEASED);
    }

    /** @throws UnreadableFile when the file breaks a rule, or uses a name that is not known */
    Procedure read(KnownNames names) {
        return new ProcedureReader(root(), names).procedure();
    }

    /** The same for files that differ in comments and layout alone. */
    UUID digest() {
        return HashedId.of(YamlPart.meaning(document));
    }

    /** The refusal of a file whose version was released before with another content. */
    UnreadableFile differs(ProcedureVersion version) {
        return root().field("version")
                .wrong("version %d of '%s' was released with another content and never changes; raise the version"
                        .formatted(version.number(), version.procedure()));
    }

    /** The code of the programme whose way it is. */
    String programme() {
        return root().field("procedure").text();
    }

    private YamlPart root() {
        return YamlPart.read(name, document);
    }
}
