package org.wandelwerk.paper;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.RecordFiles;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoved;

/**
 * Who reads the files of a project follows the project: bodies before which it comes read what is for its bodies, and
 * what is withdrawn is for the office alone.
 */
@Component
class FollowingReaders implements ApplicationListener<PayloadApplicationEvent<ProjectMoved>> {

    private final RecordFiles files;

    FollowingReaders(RecordFiles files) {
        this.files = files;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<ProjectMoved> event) {
        follow(event.getPayload().project());
    }

    private void follow(ProjectId project) {
        DocumentOwner.allOf(project.value()).forEach(files::follow);
    }

    /** Also when others deal with it or carry it: a former promoter reads nothing that is for the promoter. */
    @Component
    static class OfOtherHands implements ApplicationListener<PayloadApplicationEvent<ProjectMoved.OtherHands>> {

        private final FollowingReaders readers;

        OfOtherHands(FollowingReaders readers) {
            this.readers = readers;
        }

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<ProjectMoved.OtherHands> event) {
            readers.follow(event.getPayload().project());
        }
    }
}
