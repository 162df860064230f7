package org.wandelwerk.place;

import java.util.List;
import org.wandelwerk.kernel.Text;

/** A named line with a width along which places belong together, such as Berlin–Lausitz. */
public record Corridor(String key, Text name, int widthKm, List<CorridorStation> stations) {}
