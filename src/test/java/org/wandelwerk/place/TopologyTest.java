package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.place.Topology.Outline;
import tools.jackson.databind.json.JsonMapper;

class TopologyTest {

    private final Topology twoSquares = Topology.read(JsonMapper.shared().readTree("""
        {"transform": {"scale": [0.5, 2], "translate": [10, 50]},
         "arcs": [[[2, 0], [0, 1]], [[2, 1], [-2, 0], [0, -1], [2, 0]], [[2, 1], [2, 0], [0, -1], [-2, 0]]],
         "objects": {"all": {"geometries": [
           {"id": "west", "type": "Polygon", "arcs": [[0, 1]]},
           {"id": "east", "type": "MultiPolygon", "arcs": [[[-1, -3]]]}]}}}\
        """));

    @Test
    void arcsAreDifferencesOnAGrid() {
        assertThat(twoSquares.arcs().getFirst()).containsExactly(new Point(11, 50), new Point(11, 52));
    }

    @Test
    void ringsCloseAndTheSharedBorderIsWalkedBackwards() {
        var west = twoSquares.rings(shape("west")).getFirst();
        var east = twoSquares.rings(shape("east")).getFirst();
        assertThat(west)
                .containsExactly(
                        new Point(11, 50), new Point(11, 52), new Point(10, 52), new Point(10, 50), new Point(11, 50));
        assertThat(east)
                .containsExactly(
                        new Point(11, 52), new Point(11, 50), new Point(12, 50), new Point(12, 52), new Point(11, 52));
    }

    @Test
    void aBorderBetweenTwoAreasHasTwoNeighbours() {
        assertThat(twoSquares.neighbours("all")).containsExactly(2, 1, 1);
    }

    @Test
    void allRingsOfTheShippedBordersClose() {
        var shipped =
                Topology.read(JsonMapper.shared().readTree(ReferenceFiles.text("lausitz-gemeinden-klein.topo.json")));
        assertThat(shipped.shapes("gemeinden")).hasSize(235);
        assertThat(shipped.shapes("kreise")).hasSize(7);
        assertThat(List.of("gemeinden", "kreise"))
                .allSatisfy(object -> assertThat(shipped.shapes(object))
                        .allSatisfy(shape -> assertThat(shipped.rings(shape))
                                .allSatisfy(ring -> assertThat(ring.getFirst()).isEqualTo(ring.getLast()))));
    }

    private Outline shape(String id) {
        return twoSquares.shapes("all").stream()
                .filter(shape -> shape.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
