#include "ui/export/encoder_beside.h"

#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace {

/// What an encoder was given, and in which thread; shared, since the encoder is owned by what is tested.
struct Account {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<int> widths;
    std::vector<std::thread::id> threads;
    bool held = false;  ///< the encoder waits at each frame
    int failsAt = -1;   ///< a width
    bool deleted = false;

    void setHeld(bool now)
    {
        const std::lock_guard lock(mutex);
        held = now;
        changed.notify_all();
    }
};

class Listing final : public ui::FilmEncoder {
public:
    explicit Listing(Account& account) : account_(account) {}
    ~Listing() override { account_.deleted = true; }

    void add(const QImage& frame) override
    {
        std::unique_lock lock(account_.mutex);
        account_.changed.wait(lock, [this] { return !account_.held; });
        if (frame.width() == account_.failsAt) {
            throw std::runtime_error("no space");
        }
        account_.widths.push_back(frame.width());
        account_.threads.push_back(std::this_thread::get_id());
    }

    QByteArray finish() override { return QByteArray::number(static_cast<int>(account_.widths.size())); }

private:
    Account& account_;
};

QImage pictureOf(int width)
{
    return {width, 1, QImage::Format_RGB32};
}

TEST(EncoderBeside, GivesEveryFrameInItsOrderToTheOtherInAnotherThread)
{
    Account account;
    ui::EncoderBeside encoder(std::make_unique<Listing>(account));
    std::vector<int> given;
    for (int width = 1; width <= 40; ++width) {
        encoder.add(pictureOf(width));
        given.push_back(width);
    }
    EXPECT_EQ(encoder.finish(), "40");
    EXPECT_EQ(account.widths, given);
    for (const std::thread::id id : account.threads) {
        EXPECT_NE(id, std::this_thread::get_id());
    }
}

TEST(EncoderBeside, LetsFewFramesWait)
{
    Account account;
    account.held = true;
    ui::EncoderBeside encoder(std::make_unique<Listing>(account));
    std::mutex mutex;
    std::condition_variable added;
    int count = 0;
    std::thread painter([&] {
        for (int width = 1; width <= 20; ++width) {
            encoder.add(pictureOf(width));
            const std::lock_guard lock(mutex);
            ++count;
            added.notify_all();
        }
    });
    {
        std::unique_lock lock(mutex);
        added.wait(lock, [&] { return count >= 3; });
        EXPECT_LE(count, 4) << "three that wait and the one in work";
    }
    account.setHeld(false);
    painter.join();
    EXPECT_EQ(encoder.finish(), "20");
}

TEST(EncoderBeside, SaysWhatTheOtherFailedAt)
{
    Account account;
    account.failsAt = 3;
    ui::EncoderBeside encoder(std::make_unique<Listing>(account));
    try {
        for (int width = 1; width <= 20; ++width) {
            encoder.add(pictureOf(width));
        }
        static_cast<void>(encoder.finish());
        FAIL() << "nothing was said";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(), "no space");
    }
    EXPECT_EQ(account.widths, (std::vector{1, 2}));
    EXPECT_THROW(static_cast<void>(encoder.finish()), std::runtime_error);
}

TEST(EncoderBeside, EndsItsThreadWhenAFilmIsGivenUp)
{
    Account account;
    account.held = true;
    auto encoder = std::make_unique<ui::EncoderBeside>(std::make_unique<Listing>(account));
    for (int width = 1; width <= 3; ++width) {
        encoder->add(pictureOf(width));
    }
    account.setHeld(false);
    encoder.reset();
    EXPECT_TRUE(account.deleted);
}

}  // namespace
