package org.entente.network.balance.frustration.cover;

import java.util.Arrays;

/** Pairs of an index and a value, in no order. */
final class Sparse {
    int size;
    int[] index;
    double[] value;

    Sparse(int capacity) {
        index = new int[Math.max(4, capacity)];
        value = new double[index.length];
    }

    void add(int at, double number) {
        if (size == index.length) {
            index = Arrays.copyOf(index, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
        }
        index[size] = at;
        value[size++] = number;
    }

    void removeAt(int place) {
        size--;
        index[place] = index[size];
        value[place] = value[size];
    }

    int place(int at) {
        for (int i = 0; i < size; i++) {
            if (index[i] == at) {
                return i;
            }
        }
        return -1;
    }
}
