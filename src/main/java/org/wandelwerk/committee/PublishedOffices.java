package org.wandelwerk.committee;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single seats and offices of speakers by their ids, as long as both they and their bodies are public. */
@Service
@Transactional(readOnly = true)
public class PublishedOffices {

    private final SeatRepository seats;
    private final SpeakerRepository speakers;

    PublishedOffices(SeatRepository seats, SpeakerRepository speakers) {
        this.seats = seats;
        this.speakers = speakers;
    }

    public Optional<Seat> seat(SeatId id) {
        return seats.published(id);
    }

    public Optional<Speaker> speaker(SpeakerId id) {
        return speakers.published(id);
    }
}
