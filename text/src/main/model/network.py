"""The sentence model as plain torch: e5-small-v2 with its int8 weights taken as numbers, and low-rank changes to them.

Only the training needs this; Entente itself runs the adapted network with ONNX Runtime (package org.entente.text.encoder).
"""
import json
import math
import unicodedata

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

LABELS = ("AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE"
          " ASSAULT NONE").split()  # the order of RelationLabel.place(), then nothing
MATRICES = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
            "intermediate.dense", "output.dense"]
WIDTH, HEADS, LAYERS, ALPHA = 384, 12, 12, 32
BEGIN, END, UNKNOWN, LONGEST = 101, 102, 100, 150


def weights(model):
    """The network's numbers by name, those of the matrices with rows of inputs; and each matrix's name in the file."""
    graph = onnx.load(model).graph
    stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    found, names = {}, {}
    for name, value in stored.items():
        if value.dtype == np.float32 and not name.startswith("onnx::"):
            found[name] = torch.tensor(value.astype(np.float32))
    for kind in ("word", "token_type", "position"):
        name = f"embeddings.{kind}_embeddings.weight"
        value = stored[name + "_quantized"].astype(np.float32) - float(stored[name + "_zero_point"])
        found[name] = torch.tensor(value * float(stored[name + "_scale"]))
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            name = node.name.strip("/").replace("/MatMul_quant", "").replace("/", ".")
            names[name] = node.input[1][:-len("_quantized")]
            scale = stored[names[name] + "_scale"][None, :]
            found[name + ".matrix"] = torch.tensor(stored[names[name] + "_quantized"].astype(np.float32) * scale)
    return found, names


class Adapted(nn.Module):
    """A fixed matrix and a thin product added to it (Hu et al. 2022)."""

    def __init__(self, matrix, bias, rank):
        super().__init__()
        self.register_buffer("m", matrix)
        self.register_buffer("b", bias)
        self.rank = rank
        if rank:
            self.A = nn.Parameter(torch.randn(matrix.shape[0], rank) / math.sqrt(matrix.shape[0]))
            self.B = nn.Parameter(torch.zeros(rank, matrix.shape[1]))

    def forward(self, x):
        y = F.linear(x, self.m.t(), self.b)
        if self.rank:
            y = y + (F.dropout(x, .05, self.training) @ self.A) @ self.B * (ALPHA / self.rank)
        return y


class Encoder(nn.Module):
    """Layers before ``first`` stay as they are, so that their output can be kept between epochs."""

    def __init__(self, found, rank=16, first=6, dropout=.1):
        super().__init__()
        self.fixed, self.first, self.dropout = found, first, dropout
        self.layers = nn.ModuleList([nn.ModuleDict({
            name.replace(".", "_"): Adapted(found[f"encoder.layer.{i}.{name}.matrix"],
                                            found[f"encoder.layer.{i}.{name}.bias"], rank if i >= first else 0)
            for name in MATRICES}) for i in range(LAYERS)])
        self.ln = nn.ParameterList([
            nn.Parameter(found[f"encoder.layer.{i}.{n}.LayerNorm.{p}"].clone(), requires_grad=i >= first)
            for i in range(LAYERS) for n in ("attention.output", "output") for p in ("weight", "bias")])

    def embed(self, ids):
        f = self.fixed
        x = (f["embeddings.word_embeddings.weight"][ids]
             + f["embeddings.position_embeddings.weight"][:ids.shape[1]][None]
             + f["embeddings.token_type_embeddings.weight"][0])
        return F.layer_norm(x, (WIDTH,), f["embeddings.LayerNorm.weight"], f["embeddings.LayerNorm.bias"], 1e-12)

    def norm(self, x, layer, half):
        return F.layer_norm(x, (WIDTH,), self.ln[layer * 4 + half * 2], self.ln[layer * 4 + half * 2 + 1], 1e-12)

    def run(self, x, mask, begin, end):
        count, length, _ = x.shape
        away = ((1 - mask) * -1e4)[:, None, None, :]
        for i in range(begin, end):
            layer = self.layers[i]
            q, k, v = [layer["attention_self_" + n](x).view(count, length, HEADS, WIDTH // HEADS).transpose(1, 2)
                       for n in ("query", "key", "value")]
            a = ((q @ k.transpose(2, 3)) / math.sqrt(WIDTH // HEADS) + away).softmax(-1)
            c = (F.dropout(a, self.dropout, self.training) @ v).transpose(1, 2).reshape(count, length, WIDTH)
            x = self.norm(x + F.dropout(layer["attention_output_dense"](c), self.dropout, self.training), i, 0)
            h = layer["output_dense"](F.gelu(layer["intermediate_dense"](x)))
            x = self.norm(x + F.dropout(h, self.dropout, self.training), i, 1)
        return x


class Pairs(nn.Module):
    """Two layers over the vectors of the two marks and of the sentence's begin."""

    def __init__(self, encoder, hidden=256):
        super().__init__()
        self.enc, self.one, self.two = encoder, nn.Linear(3 * WIDTH, hidden), nn.Linear(hidden, len(LABELS))

    def scores(self, vectors, sentence, source, target):
        v = torch.cat([vectors[sentence, source], vectors[sentence, target], vectors[sentence, 0]], 1)
        h = F.gelu(self.one(F.dropout(v, .1, self.training)), approximate="tanh")
        return self.two(F.dropout(h, .1, self.training))


class Pieces:
    """WordPiece as class WordPieces does it."""

    def __init__(self, tokenizer):
        with open(tokenizer, encoding="utf-8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.known = {}

    def __call__(self, text):
        return [piece for word in self.words(text) for piece in self.split(word)]

    @staticmethod
    def words(text):
        plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
        words, word = [], ""
        for c in plain + " ":
            alone = (ord(c) < 128 and c.isprintable() and not c.isalnum() and not c.isspace()
                     or unicodedata.category(c).startswith("P"))
            if c.isspace() or alone:
                words += [word] if word else []
                words += [c] if alone else []
                word = ""
            elif not unicodedata.category(c).startswith("C"):
                word += c
        return words

    def split(self, word):
        if word not in self.known:
            pieces, begin = [], 0
            while begin < len(word):
                end = len(word)
                while end > begin and ("##" if begin else "") + word[begin:end] not in self.vocabulary:
                    end -= 1
                if end == begin:
                    pieces = [UNKNOWN]
                    break
                pieces.append(self.vocabulary[("##" if begin else "") + word[begin:end]])
                begin = end
            self.known[word] = pieces
        return self.known[word]
