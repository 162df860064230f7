package org.wandelwerk.programme;

import java.util.UUID;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.HashedId;

/** The file in which a version of a procedure is written. */
record ProcedureFile(String name, String document) {

    /** @throws UnreadableFile when the file breaks a rule */
    Procedure read() {
        return new ProcedureReader(root()).procedure();
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

    private YamlPart root() {
        return YamlPart.read(name, document);
    }
}
