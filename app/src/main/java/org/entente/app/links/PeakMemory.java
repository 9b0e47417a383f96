package org.entente.app.links;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap in use since it was made. */
final class PeakMemory {
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    PeakMemory() {
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The sum of the peaks of the heap's parts, garbage included. */
    double megabytes() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1048576.0;
    }
}
