package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.project.ProjectId;

/** What an earlier release gave to the office too early is taken back when the house starts. */
class KeptBackFilesTest extends HouseWithProfiles {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    @Autowired
    private UnfinishedProfiles files;

    @Autowired
    private Documents documents;

    /** A file as an earlier release left it. */
    private void attach(ProjectId id) {
        var file = new ReceivedFile("Plan.txt", key().repeat(2), 9, DocumentType.TXT);
        var added = as(() -> attachments.add(id, file, key()));
        as(() -> {
            documents.share(added.id(), OFFICE);
            return true;
        });
    }

    private Audience audience(ProjectId id) {
        return as(() -> attachments.of(id)).getFirst().audience();
    }

    @Test
    void filesOfIdeasThatNobodyHandedInAreForNobodyAgainAndTheOthersStay() {
        var begun = idea();
        var handedIn = idea();
        attach(begun);
        attach(handedIn);
        handIn(handedIn, key(), 6);

        files.run(new DefaultApplicationArguments());

        assertThat(audience(begun)).isEqualTo(Audience.NOBODY);
        assertThat(audience(handedIn)).isEqualTo(OFFICE);
        handIn(begun, key(), 6);
        assertThat(audience(begun)).isEqualTo(OFFICE);
    }
}
